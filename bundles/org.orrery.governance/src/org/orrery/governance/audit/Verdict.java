package org.orrery.governance.audit;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.orrery.api.AuditVerification;
import org.orrery.governance.Messages;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Images;
import org.orrery.ui.Labels;
import org.orrery.ui.Skin;
import org.orrery.ui.Themes;
import org.orrery.ui.state.Failure;
import org.orrery.ui.text.Counted;
import org.orrery.ui.text.Figures;

/** The line above the trail that says what a check or an export came to. */
final class Verdict extends Composite {
  private final Label icon;
  private final Label text;
  private ColorRole ground = ColorRole.NEUTRAL_SOFT;

  Verdict(Composite parent) {
    super(parent, SWT.NONE);
    Skin.apply(this, ground, ColorRole.TEXT);
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
    data.exclude = true;
    setLayoutData(data);
    setVisible(false);
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 12;
    layout.marginHeight = 8;
    setLayout(layout);
    icon = Skin.apply(new Label(this, SWT.NONE), ground, ColorRole.TEXT);
    text = Skin.apply(new Label(this, SWT.WRAP), ground, ColorRole.TEXT);
    text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    Themes.onChange(this, this::paint);
  }

  String text() {
    return text.getText();
  }

  void show(AuditVerification result) {
    if (result.intact()) {
      say(
          Images.OK,
          ColorRole.GOOD_SOFT,
          Counted.say(Messages.audit_intact, result.entries(), Figures.digest(result.head())));
    } else {
      say(
          Images.ERROR,
          ColorRole.CRITICAL_SOFT,
          NLS.bind(Messages.audit_broken, result.brokenAt(), result.message()));
    }
  }

  void say(Failure failure) {
    say(
        failure.offline() ? Images.OFFLINE : Images.ERROR,
        failure.offline() ? ColorRole.WARNING_SOFT : ColorRole.CRITICAL_SOFT,
        (failure.title() + ". " + failure.message()).strip());
  }

  void say(Images image, ColorRole color, String words) {
    ground = color;
    icon.setImage(image.image());
    Labels.set(text, words);
    paint();
    hidden(false);
  }

  void hide() {
    hidden(true);
  }

  private void paint() {
    setBackground(ground.color());
    icon.setBackground(ground.color());
    text.setBackground(ground.color());
  }

  private void hidden(boolean hide) {
    ((GridData) getLayoutData()).exclude = hide;
    setVisible(!hide);
    getParent().layout(true, true);
  }
}
