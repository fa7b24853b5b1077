package org.orrery.lifecycle.format;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;

/** XMI with the comments of its objects, each at its place. */
final class CommentedXmi extends XMIResourceImpl {
  private static final String END_OF_DECLARATION = "?>\n";

  /** Before a comment on the line of what it follows; no character of XML, so never in a text. */
  private static final char SAME_LINE = '\uFFFE';

  CommentedXmi() {
    super(URI.createURI("drawing.lifecycle"));
  }

  /** Adds to written text what stands before and after the drawing, and joins lines. */
  static String completed(String written, EObject drawing) {
    int start = written.indexOf(END_OF_DECLARATION) + END_OF_DECLARATION.length();
    String text =
        written.substring(0, start)
            + lines(drawing, Comment.Where.BEFORE, "")
            + written.substring(start)
            + lines(drawing, Comment.Where.AFTER, "");
    return text.indexOf(SAME_LINE) < 0 ? text : text.replaceAll("\n *" + SAME_LINE, " ");
  }

  @Override
  protected XMLSave createXMLSave() {
    return new Save(createXMLHelper());
  }

  private static String lines(EObject object, Comment.Where where, String indent) {
    return Comments.of(object).stream()
        .filter(comment -> comment.where() == where)
        .map(comment -> line(comment, indent))
        .collect(Collectors.joining());
  }

  private static String line(Comment comment, String indent) {
    return indent + (comment.ownLine() ? "" : SAME_LINE) + comment.markup() + "\n";
  }

  private static String indent(EObject object) {
    int depth = 0;
    for (EObject at = object.eContainer(); at != null; at = at.eContainer()) {
      depth++;
    }
    return "  ".repeat(depth);
  }

  private static final class Save extends XMISaveImpl {
    Save(XMLHelper helper) {
      super(helper);
    }

    @Override
    protected void saveElement(InternalEObject object, EStructuralFeature feature) {
      write(lines(object, Comment.Where.BEFORE, indent(object)));
      super.saveElement(object, feature);
    }

    @Override
    protected void saveDataTypeMany(EObject object, EStructuralFeature feature) {
      List<Comment> comments =
          Comments.of(object).stream()
              .filter(c -> c.where() == Comment.Where.VALUE)
              .filter(c -> c.feature().equals(feature.getName()))
              .toList();
      if (comments.isEmpty()) {
        super.saveDataTypeMany(object, feature);
        return;
      }
      List<?> values = (List<?>) object.eGet(feature);
      for (int i = 0; i < values.size(); i++) {
        for (Comment comment : comments) {
          if (comment.index() == i) {
            write(line(comment, indent(object) + "  "));
          }
        }
        String text =
            EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), values.get(i));
        doc.saveDataValueElement(feature.getName(), escape.convertText(text));
      }
    }

    /** What stands at the end of an object, and before values that are there no longer. */
    @Override
    protected boolean processElementExtensions(EObject object) {
      String text =
          Comments.of(object).stream()
              .filter(c -> c.where() == Comment.Where.END || isOrphan(object, c))
              .map(comment -> line(comment, indent(object) + "  "))
              .collect(Collectors.joining());
      write(text);
      return !text.isEmpty();
    }

    private static boolean isOrphan(EObject object, Comment comment) {
      if (comment.where() != Comment.Where.VALUE) {
        return false;
      }
      EStructuralFeature feature = object.eClass().getEStructuralFeature(comment.feature());
      return !(feature != null
          && object.eGet(feature) instanceof List<?> values
          && comment.index() < values.size());
    }

    private void write(String text) {
      if (!text.isEmpty()) {
        doc.addText(text);
      }
    }
  }
}
