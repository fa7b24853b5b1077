package org.orrery.workbench.templates;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Fonts;
import org.orrery.ui.Skin;
import org.orrery.workbench.Messages;

/** What a template is: its name, size and documentation. */
final class TemplateFacts extends Composite {
  private final Label name;
  private final Label facts;
  private final Label documentation;

  TemplateFacts(Composite parent) {
    super(parent, SWT.NONE);
    Skin.page(this);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 12;
    setLayout(layout);
    name = label(Fonts.HEADING, ColorRole.TEXT);
    facts = label(Fonts.BODY, ColorRole.MUTED);
    documentation = label(Fonts.BODY, ColorRole.TEXT);
  }

  /** Shows a template; null shows none. */
  void show(Template template) {
    name.setText(template == null ? "" : words(template.name()));
    facts.setText(
        template == null
            ? ""
            : NLS.bind(
                Messages.new_facts, template.drawing().getStages().size(), template.steps()));
    documentation.setText(template == null ? "" : words(template.documentation()));
    layout(true);
  }

  /** A label takes the sign for a mnemonic. */
  private static String words(String text) {
    return text.replace("&", "&&");
  }

  private Label label(Fonts font, ColorRole color) {
    Label label = Skin.apply(new Label(this, SWT.WRAP), ColorRole.PAGE, color);
    label.setFont(font.font());
    label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    return label;
  }
}
