package org.orrery.lifecycle.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.orrery.lifecycle.EdgeLayout;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Layout;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.ShapeLayout;

/**
 * Writes a drawing as XMI: features in the order of the ecore, one attribute per line, the layout
 * last, comments where they stood; the same drawing always gives the same bytes.
 *
 * <p>References to elements that have left the drawing, and layout of such elements, are not
 * written; characters that XML cannot hold become U+FFFD.
 */
final class DrawingWriter {
  private static final Map<String, Object> OPTIONS =
      Map.of(
          XMLResource.OPTION_ENCODING,
          "UTF-8",
          XMLResource.OPTION_LINE_WIDTH,
          1,
          Resource.OPTION_LINE_DELIMITER,
          "\n",
          XMLResource.OPTION_PROCESS_DANGLING_HREF,
          XMLResource.OPTION_PROCESS_DANGLING_HREF_THROW);

  private DrawingWriter() {}

  /**
   * The file's bytes.
   *
   * @throws IllegalArgumentException when an id is missing, malformed or taken twice, or a number
   *     is not finite
   */
  static byte[] write(Lifecycle lifecycle) {
    Lifecycle copy = Comments.copy(lifecycle);
    checkIds(copy);
    prune(copy);
    normalize(copy);
    copy.eAllContents().forEachRemaining(DrawingWriter::normalize);
    XMLResource resource = new CommentedXmi();
    resource.getContents().add(copy);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      resource.save(out, OPTIONS);
    } catch (IOException e) {
      throw new IllegalStateException(
          "The drawing '" + lifecycle.getId() + "' cannot be written: " + e.getMessage(), e);
    }
    String text = CommentedXmi.completed(out.toString(StandardCharsets.UTF_8), copy);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void checkIds(Lifecycle lifecycle) {
    Set<String> seen = new HashSet<>();
    checkId(lifecycle, seen);
    for (Iterator<EObject> all = lifecycle.eAllContents(); all.hasNext(); ) {
      if (all.next() instanceof Element element) {
        checkId(element, seen);
      }
    }
  }

  private static void checkId(Element element, Set<String> seen) {
    String id = element.getId();
    String what = "The " + element.eClass().getName() + " '" + element.getName() + "'";
    if (id == null || !Ids.isValid(id)) {
      throw new IllegalArgumentException(
          what + " has no valid id: '" + id + "'. Give it one of letters, digits, '-' and '_'.");
    }
    if (!seen.add(id)) {
      throw new IllegalArgumentException(
          what + " has the id '" + id + "' of another element. Give it one of its own.");
    }
  }

  private static void prune(Lifecycle copy) {
    for (Iterator<EObject> all = copy.eAllContents(); all.hasNext(); ) {
      EObject object = all.next();
      for (EReference reference : object.eClass().getEAllReferences()) {
        if (reference.isContainment() || reference.isTransient()) {
          continue;
        }
        if (reference.isMany()) {
          list(object, reference).removeIf(target -> !EcoreUtil.isAncestor(copy, (EObject) target));
        } else if (object.eGet(reference) instanceof EObject target
            && !EcoreUtil.isAncestor(copy, target)) {
          object.eUnset(reference);
        }
      }
    }
    Layout layout = copy.getLayout();
    if (layout != null) {
      layout.getShapes().removeIf((ShapeLayout shape) -> shape.getElement() == null);
      layout.getEdges().removeIf((EdgeLayout edge) -> edge.getTransition() == null);
    }
  }

  private static void normalize(EObject object) {
    for (EAttribute attribute : object.eClass().getEAllAttributes()) {
      Object value = object.eGet(attribute);
      if (value instanceof Double number && !Double.isFinite(number)) {
        throw new IllegalArgumentException(
            "'"
                + attribute.getName()
                + "' of a "
                + object.eClass().getName()
                + " is "
                + number
                + ". Give it a finite number.");
      }
      if (value instanceof String text && !isWritable(text)) {
        object.eSet(attribute, writable(text));
      }
      if (attribute.isMany() && attribute.getEAttributeType().getInstanceClass() == String.class) {
        normalizeAll(object, attribute);
      }
    }
  }

  private static void normalizeAll(EObject object, EAttribute attribute) {
    List<String> texts = list(object, attribute).stream().map(String.class::cast).toList();
    if (!texts.stream().allMatch(DrawingWriter::isWritable)) {
      object.eSet(attribute, texts.stream().map(DrawingWriter::writable).toList());
    }
  }

  /** XML 1.0, production 2: Char. */
  private static boolean isChar(int c) {
    return c == 0x9
        || c == 0xA
        || c == 0xD
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  private static boolean isWritable(String text) {
    return text.codePoints().allMatch(DrawingWriter::isChar);
  }

  private static String writable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(isChar(c) ? c : 0xFFFD));
    return out.toString();
  }

  @SuppressWarnings("unchecked")
  private static Collection<Object> list(EObject owner, EStructuralFeature feature) {
    return (EList<Object>) owner.eGet(feature);
  }
}
