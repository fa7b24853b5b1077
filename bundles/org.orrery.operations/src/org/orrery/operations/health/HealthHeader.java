package org.orrery.operations.health;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.orrery.api.Experiment;
import org.orrery.api.Traffic;
import org.orrery.operations.Act;
import org.orrery.operations.Messages;
import org.orrery.ui.Badge;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Images;
import org.orrery.ui.Letters;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.ui.server.ServerDoor;
import org.orrery.ui.text.Figures;

/** Which model, how it stands, who serves it, and the operator's two acts. UI thread. */
final class HealthHeader extends Composite {
  private final Combo models;
  private final Badge state;
  private final TrafficBar traffic;
  private final Label experiment;
  private final Button promote;
  private final Button rollback;
  private HealthBoard board;

  HealthHeader(Composite parent, Consumer<String> onModel, Runnable reload) {
    super(parent, SWT.NONE);
    Skin.panel(this);
    GridLayout layout = new GridLayout(5, false);
    layout.marginWidth = 12;
    layout.marginHeight = 8;
    layout.horizontalSpacing = 12;
    setLayout(layout);
    models = new Combo(this, SWT.READ_ONLY);
    Spoken.as(models, () -> Messages.alerts_model);
    GridData wide = new GridData(SWT.LEFT, SWT.CENTER, false, false);
    wide.widthHint = Letters.room(170);
    models.setLayoutData(wide);
    models.addListener(SWT.Selection, e -> onModel.accept(models.getText()));
    state = new Badge(this, ColorRole.PANEL);
    traffic = new TrafficBar(this);
    traffic.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    promote = button(Messages.promote_verb, Images.PROMOTE);
    promote.addListener(
        SWT.Selection, e -> Act.promote(getShell(), board.health().model(), promotable(), reload));
    rollback = button(Messages.rollback_verb, Images.ROLLBACK);
    rollback.addListener(
        SWT.Selection, e -> Act.rollBack(getShell(), board.health().model(), waysBack(), reload));
    experiment = Skin.apply(new Label(this, SWT.WRAP), ColorRole.PANEL, ColorRole.MUTED);
    GridDataFactory.fillDefaults().grab(true, false).span(5, 1).applyTo(experiment);
  }

  void show(HealthBoard shown) {
    board = shown;
    if (!List.of(models.getItems()).equals(shown.names())) {
      models.setItems(shown.names().toArray(String[]::new));
    }
    models.setText(shown.health().model());
    state.set(States.label(shown.health().state()), States.tone(shown.health().state()));
    traffic.show(shown.traffic());
    experiment.setText(
        shown.experiments().stream()
            .filter(x -> "running".equals(x.state()))
            .findFirst()
            .map(HealthHeader::words)
            .orElse(""));
    ((GridData) experiment.getLayoutData()).exclude = experiment.getText().isEmpty();
    experiment.setVisible(!experiment.getText().isEmpty());
    boolean operator = ServerDoor.get().hasRole("operator");
    enable(promote, operator, !promotable().isEmpty(), Messages.promote_none);
    enable(rollback, operator, !waysBack().isEmpty(), Messages.rollback_none);
    getParent().layout(new Control[] {state, traffic, experiment});
  }

  private List<Integer> promotable() {
    return board.versions().stream()
        .filter(v -> !"champion".equals(v.standing()) && !"retired".equals(v.standing()))
        .map(v -> v.number())
        .toList();
  }

  /** What was kept before the first version has no champion to go back to. */
  private List<Traffic.Snapshot> waysBack() {
    return board.traffic().snapshots().stream().filter(kept -> kept.champion() != null).toList();
  }

  private static String words(Experiment running) {
    long samples = running.arms().stream().mapToLong(Experiment.Arm::samples).min().orElse(0);
    String state =
        NLS.bind(
            running.message() == null
                ? Messages.health_experiment
                : Messages.health_experimentElsewhere,
            new Object[] {
              running.metric(), Figures.number(samples), Figures.number(running.minimumSamples())
            });
    return running.message() == null ? state : state + "\n" + running.message();
  }

  private static void enable(Button button, boolean operator, boolean possible, String whyNot) {
    button.setEnabled(operator && possible);
    button.setToolTipText(!operator ? Messages.needsOperator : possible ? null : whyNot);
  }

  private Button button(String text, Images image) {
    Button button = new Button(this, SWT.PUSH);
    button.setText(text);
    button.setImage(image.image());
    return button;
  }
}
