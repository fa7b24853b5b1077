package org.orrery.rules.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Operand;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.model.Elements;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.soundness.CertificateText;
import org.orrery.rules.soundness.Fault;
import org.orrery.rules.soundness.PathCertificate;
import org.orrery.rules.soundness.Soundness;

/**
 * Every run can come to its end: it never stands still, never goes round without a way out, never
 * does one step twice at the same time, and every step has its run.
 */
final class UnsoundFlowRule implements Certifying {
  private static final Set<EStructuralFeature> FLOW =
      Set.of(
          LifecyclePackage.eINSTANCE.getElement_Id(),
          LifecyclePackage.eINSTANCE.getElement_Name(),
          LifecyclePackage.eINSTANCE.getNode_When(),
          LifecyclePackage.eINSTANCE.getNode_Outgoing(),
          LifecyclePackage.eINSTANCE.getNode_Incoming());

  @Override
  public List<Finding> check(Drawing drawing) {
    List<Finding> findings = new ArrayList<>();
    for (Fault fault : Soundness.faultsIn(drawing)) {
      Finding found =
          Finding.of(fault.element(), fault.said(), fault.advice()).shownBy(fault.way());
      findings.add(fault.kind() == Fault.Kind.NOT_PROVED ? found.notProved() : found);
    }
    return findings;
  }

  /** A drawing that calls none is sound by itself. */
  @Override
  public boolean looksElsewhere(Lifecycle drawing) {
    return Elements.isCalling(drawing);
  }

  /** The flow is made of nodes, transitions and conditions; what steps do says nothing about it. */
  @Override
  public boolean isAffectedBy(EObject edited, EStructuralFeature feature) {
    return switch (edited) {
      case Transition transition -> true;
      case Condition condition -> true;
      case DecisionRow row -> true;
      case DecisionNode decision -> true;
      case SubLifecycleStep call -> true;
      case Node node -> FLOW.contains(feature);
      case Lifecycle lifecycle -> true;
      case Stage stage -> feature.getName().equals("nodes");
      case Operand operand -> true;
      default -> false;
    };
  }

  @Override
  public Optional<String> certificate(Drawing drawing) {
    List<PathCertificate> certificates = Soundness.of(drawing).certificates();
    return certificates.isEmpty()
        ? Optional.empty()
        : Optional.of(CertificateText.write(certificates));
  }

  @Override
  public boolean isProvedBy(String certificate, Drawing drawing) {
    return CertificateText.read(certificate)
        .map(certificates -> Soundness.isProvedBy(certificates, drawing))
        .orElse(false);
  }
}
