package org.orrery.governance.catalog;

import java.util.TreeMap;
import org.eclipse.osgi.util.NLS;
import org.orrery.api.ModelVersion;
import org.orrery.governance.Messages;
import org.orrery.governance.Words;
import org.orrery.ui.text.Figures;
import org.orrery.ui.text.Times;

/** How a version was made, as a document. */
final class Provenance {
  private Provenance() {}

  static String document(ModelVersion version) {
    StringBuilder text = new StringBuilder();
    text.append("# ")
        .append(NLS.bind(Messages.approvals_version, version.model(), version.number()))
        .append("\n\n");
    text.append(
        NLS.bind(
            Messages.provenance_about,
            new Object[] {
              Words.standing(version.standing()), version.createdBy(), Times.full(version.created())
            }));
    text.append("\n\n## ").append(Messages.provenance_training).append("\n\n");
    table(text, Messages.provenance_what, Messages.provenance_value);
    new TreeMap<>(version.provenance()).forEach((name, value) -> row(text, name, value));
    text.append("\n## ").append(Messages.provenance_data).append("\n\n");
    table(
        text,
        Messages.provenance_dataset,
        Messages.provenance_purpose,
        Messages.provenance_rows,
        "SHA-256");
    version
        .datasets()
        .forEach(
            d ->
                row(
                    text,
                    d.name(),
                    d.purpose(),
                    Figures.number(d.rows()),
                    Figures.digest(d.sha256())));
    text.append("\n## ").append(Messages.provenance_files).append("\n\n");
    table(
        text, Messages.evidence_name, Messages.evidence_format, Messages.evidence_size, "SHA-256");
    version
        .artifacts()
        .forEach(
            a ->
                row(
                    text,
                    a.name(),
                    a.format(),
                    Figures.bytes(a.bytes()),
                    Figures.digest(a.sha256())));
    decisions(text, version);
    return text.toString();
  }

  private static void decisions(StringBuilder text, ModelVersion version) {
    if (version.approvals().isEmpty()) {
      return;
    }
    text.append("\n## ").append(Messages.provenance_decisions).append("\n\n");
    table(
        text,
        Messages.provenance_by,
        Messages.provenance_outcome,
        Messages.audit_at,
        Messages.form_reason);
    version
        .approvals()
        .forEach(
            d ->
                row(
                    text,
                    d.by() + " (" + d.role() + ")",
                    Words.outcome(d.outcome()),
                    Times.at(d.at()),
                    d.reason()));
  }

  private static void table(StringBuilder text, String... heads) {
    row(text, heads);
    text.append("|").append(" --- |".repeat(heads.length)).append('\n');
  }

  private static void row(StringBuilder text, String... cells) {
    for (String cell : cells) {
      text.append("| ").append(cell == null ? "" : cell.replace("|", "\\|").replace('\n', ' '));
      text.append(' ');
    }
    text.append("|\n");
  }
}
