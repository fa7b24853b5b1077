package org.orrery.exchange.bpmn;

import java.util.List;
import java.util.Random;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Exemption;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Note;
import org.orrery.lifecycle.PolicyLink;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.model.Elements;

/** Scatters over a drawing what BPMN has no place for, and texts that are hard to keep. */
public final class Decoration {
  private static final LifecycleFactory NEW = LifecycleFactory.eINSTANCE;
  private static final String[] TEXTS = {
    "",
    " ",
    "plain",
    "<&>\"' ]]>",
    "line\nbreak\tand tab",
    " leading and trailing ",
    "漢字 \uD83D\uDE80",
    "a__b"
  };

  private Decoration() {}

  public static void scatter(Lifecycle lifecycle, Random random) {
    List<Element> all = Elements.all(lifecycle);
    for (Element element : all) {
      switch (random.nextInt(8)) {
        case 0 -> element.setName(text(random));
        case 1 -> element.setName(null);
        case 2 -> element.setName(element.getId());
        case 3 -> element.setDocumentation(text(random));
        case 4 -> element.getClauses().add(clause(random));
        case 5 -> element.getExemptions().add(exemption(random));
        default -> {
          // stays as it is
        }
      }
    }
    for (int i = 0; i < 3; i++) {
      Note note = NEW.createNote();
      note.setId("note-" + i);
      note.setName(random.nextBoolean() ? text(random) : null);
      note.setText(random.nextBoolean() ? text(random) : null);
      note.getAbout().add(all.get(random.nextInt(all.size())));
      lifecycle.getNotes().add(random.nextInt(lifecycle.getNotes().size() + 1), note);
    }
    if (lifecycle.getLayout() != null) {
      for (ShapeLayout shape : lifecycle.getLayout().getShapes()) {
        if (random.nextInt(5) == 0) {
          shape.setWidth(random.nextInt(300));
          shape.setCollapsed(random.nextBoolean());
        }
      }
      lifecycle.getLayout().getShapes().removeIf(shape -> random.nextInt(6) == 0);
    }
  }

  private static String text(Random random) {
    return TEXTS[random.nextInt(TEXTS.length)];
  }

  private static PolicyLink clause(Random random) {
    PolicyLink clause = NEW.createPolicyLink();
    clause.setDocument(text(random));
    clause.setUrl(text(random));
    return clause;
  }

  private static Exemption exemption(Random random) {
    Exemption exemption = NEW.createExemption();
    exemption.setRule(text(random));
    exemption.setOwner(text(random));
    exemption.setReason(text(random));
    exemption.setExpires("2027-01-31");
    return exemption;
  }
}
