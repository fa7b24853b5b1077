package org.orrery.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;

/**
 * What EMF alone does with the same drawing: load and save as XMI without checks, lines or
 * migration, and the least that can be done with each of its objects, which shows how the machine's
 * caches grow slower with the drawing.
 */
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

  /** Looks at each object once; how many there are. */
  static int walk(Lifecycle drawing) {
    int objects = 1;
    for (TreeIterator<EObject> all = drawing.eAllContents(); all.hasNext(); all.next()) {
      objects++;
    }
    return objects;
  }

  static Map<String, EObject> ids(Lifecycle drawing) {
    Map<String, EObject> ids = new HashMap<>();
    for (TreeIterator<EObject> all = drawing.eAllContents(); all.hasNext(); ) {
      EObject object = all.next();
      if (object instanceof Element element) {
        ids.put(element.getId(), element);
      }
    }
    return ids;
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
