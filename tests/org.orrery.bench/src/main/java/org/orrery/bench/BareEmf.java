package org.orrery.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;

/** Load and save of the same drawing by EMF's XMI alone: no checks, no lines, no migration. */
final class BareEmf {
  private BareEmf() {}

  static Lifecycle load(Path file) throws IOException {
    XMIResourceImpl resource = resource();
    try (InputStream in = Files.newInputStream(file)) {
      resource.load(in, Map.of());
    }
    return (Lifecycle) resource.getContents().getFirst();
  }

  static Path save(Lifecycle drawing, Path file) throws IOException {
    XMIResourceImpl resource = resource();
    resource.getContents().add(drawing);
    try (OutputStream out = Files.newOutputStream(file)) {
      resource.save(out, Map.of());
    }
    resource.getContents().clear();
    return file;
  }

  static Lifecycle copy(Lifecycle drawing) {
    return EcoreUtil.copy(drawing);
  }

  private static XMIResourceImpl resource() {
    XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("bare.xmi"));
    resource.setIntrinsicIDToEObjectMap(new HashMap<>());
    ResourceSetImpl set = new ResourceSetImpl();
    set.getPackageRegistry().put(LifecyclePackage.eNS_URI, LifecyclePackage.eINSTANCE);
    set.getResources().add(resource);
    return resource;
  }
}
