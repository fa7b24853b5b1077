package org.orrery.compiler;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;

/** A drawing as the part of an archive. */
final class Drawings {
  private Drawings() {}

  static byte[] toBytes(Lifecycle lifecycle) {
    Resource resource = new XMIResourceImpl(URI.createURI("lifecycle.xmi"));
    resource.getContents().add(EcoreUtil.copy(lifecycle));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      resource.save(out, null);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  static Lifecycle load(byte[] bytes) throws IOException {
    LifecyclePackage.eINSTANCE.eClass();
    Resource resource = new XMIResourceImpl(URI.createURI("lifecycle.xmi"));
    resource.load(new ByteArrayInputStream(bytes), null);
    if (resource.getContents().isEmpty()
        || !(resource.getContents().get(0) instanceof Lifecycle lifecycle)) {
      throw new IOException("It holds no life cycle.");
    }
    return lifecycle;
  }
}
