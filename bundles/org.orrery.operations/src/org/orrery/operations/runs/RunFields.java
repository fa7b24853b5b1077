package org.orrery.operations.runs;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.orrery.api.Dataset;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Parameter;
import org.orrery.operations.Messages;
import org.orrery.ui.Labels;
import org.orrery.ui.Letters;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.ui.text.Figures;

/** What a run on a drawing needs: the model's name, data and values of parameters. UI thread. */
final class RunFields extends Composite {
  private final Runnable onChange;
  private final BiConsumer<String, Path> onUpload;
  private final Text model;
  private final Map<String, Combo> datasets = new LinkedHashMap<>();
  private final Map<String, Supplier<String>> parameters = new LinkedHashMap<>();
  private List<Dataset> stored = List.of();

  /**
   * @param onUpload takes the id of a drawn dataset and a CSV file; null when the person may not
   *     upload
   */
  RunFields(
      Composite parent, Lifecycle drawing, BiConsumer<String, Path> onUpload, Runnable onChange) {
    super(parent, SWT.NONE);
    Skin.panel(this);
    this.onChange = onChange;
    this.onUpload = onUpload;
    GridLayout layout = new GridLayout(3, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 9;
    setLayout(layout);
    model = text(label(Messages.start_model));
    if (drawing.getModel() != null) {
      model.setText(drawing.getModel().getId());
    }
    drawing.getDatasets().forEach(this::dataset);
    drawing.getParameters().forEach(this::parameter);
  }

  /** Offers the datasets of the server; what was chosen stays chosen. */
  void offer(List<Dataset> found) {
    datasets.forEach((id, combo) -> offer(id, combo, found));
    stored = found;
    onChange.run();
  }

  private void offer(String id, Combo combo, List<Dataset> found) {
    String before = digest(combo);
    combo.removeAll();
    for (Dataset dataset : found) {
      combo.add(
          NLS.bind(
              Messages.start_stored,
              new Object[] {
                dataset.name(), Figures.number(dataset.rows()), Figures.digest(dataset.sha256())
              }));
      boolean fits = before.isEmpty() ? id.equals(dataset.name()) : before.equals(dataset.sha256());
      if (fits) {
        combo.select(combo.getItemCount() - 1);
      }
    }
  }

  /** Chooses a dataset that is among those that are offered. */
  void choose(String id, String sha256) {
    for (int i = 0; i < stored.size(); i++) {
      if (stored.get(i).sha256().equals(sha256)) {
        datasets.get(id).select(i);
      }
    }
    onChange.run();
  }

  String model() {
    return model.getText().strip();
  }

  /** Digests of the chosen datasets by the ids of the drawing. */
  Map<String, String> datasets() {
    Map<String, String> chosen = new LinkedHashMap<>();
    datasets.forEach((id, combo) -> chosen.put(id, digest(combo)));
    chosen.values().removeIf(String::isEmpty);
    return chosen;
  }

  /** Values of the parameters; without those that the drawing's default decides. */
  Map<String, String> parameters() {
    Map<String, String> values = new LinkedHashMap<>();
    parameters.forEach((id, value) -> values.put(id, value.get().strip()));
    values.values().removeIf(String::isEmpty);
    return values;
  }

  /** What is missing, or an empty string. */
  String missing() {
    if (model().isEmpty()) {
      return Messages.start_needModel;
    }
    for (Map.Entry<String, Combo> entry : datasets.entrySet()) {
      if (digest(entry.getValue()).isEmpty()) {
        return NLS.bind(
            onUpload == null ? Messages.start_needDataset : Messages.start_needUpload,
            entry.getValue().getData());
      }
    }
    return "";
  }

  private String digest(Combo combo) {
    int index = combo.getSelectionIndex();
    return index < 0 || index >= stored.size() ? "" : stored.get(index).sha256();
  }

  private void dataset(org.orrery.lifecycle.Dataset drawn) {
    Label label = label(name(drawn));
    Combo combo = new Combo(this, SWT.READ_ONLY);
    Spoken.by(label, combo);
    combo.setData(name(drawn));
    combo.setLayoutData(wide(onUpload == null ? 2 : 1));
    combo.addListener(SWT.Selection, e -> onChange.run());
    datasets.put(drawn.getId(), combo);
    if (onUpload != null) {
      Button upload = new Button(this, SWT.PUSH);
      upload.setText(Messages.start_upload);
      upload.addListener(SWT.Selection, e -> upload(drawn.getId()));
    }
  }

  private void upload(String id) {
    FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
    dialog.setText(NLS.bind(Messages.start_uploadTitle, id));
    dialog.setFilterExtensions(new String[] {"*.csv", "*"});
    String file = dialog.open();
    if (file != null) {
      onUpload.accept(id, Path.of(file));
    }
  }

  private void parameter(Parameter drawn) {
    Label label = label(name(drawn));
    String preset = drawn.getDefaultValue() == null ? "" : drawn.getDefaultValue();
    if (drawn.getAllowedValues().isEmpty()) {
      Text text = text(label);
      text.setText(preset);
      parameters.put(drawn.getId(), text::getText);
    } else {
      Combo combo = new Combo(this, SWT.READ_ONLY);
      Spoken.by(label, combo);
      combo.setItems(drawn.getAllowedValues().toArray(String[]::new));
      combo.setText(preset);
      combo.setLayoutData(wide(2));
      combo.addListener(SWT.Selection, e -> onChange.run());
      parameters.put(drawn.getId(), combo::getText);
    }
  }

  private Text text(Label label) {
    Text text = new Text(this, SWT.BORDER);
    Spoken.by(label, text);
    text.setLayoutData(wide(2));
    text.addListener(SWT.Modify, e -> onChange.run());
    return text;
  }

  private Label label(String words) {
    Label label = new Label(this, SWT.NONE);
    Labels.set(label, words);
    return label;
  }

  private static String name(Element drawn) {
    return drawn.getName() == null || drawn.getName().isBlank() ? drawn.getId() : drawn.getName();
  }

  private static GridData wide(int columns) {
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1);
    data.widthHint = Letters.room(260);
    return data;
  }
}
