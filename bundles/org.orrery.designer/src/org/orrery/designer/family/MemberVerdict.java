package org.orrery.designer.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.orrery.compiler.MemberProof;
import org.orrery.designer.Annotations;
import org.orrery.designer.Messages;
import org.orrery.designer.problems.MemberProblems;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.Severity;
import org.orrery.rules.Verdict;
import org.orrery.ui.Images;
import org.orrery.ui.Letters;
import org.orrery.ui.state.LoadState;
import org.orrery.ui.table.DataTable;

/** What the rules say of a member of a family, and the list of its problems. UI thread. */
final class MemberVerdict {
  private static final int LIST = 130;

  /** What came of a member under the rules of a day. */
  record Judged(LocalDate on, List<Verdict> verdicts, List<Annotations.Problem> problems) {
    /** Makes and proves the member; any thread. */
    static Judged of(Lifecycle family, Map<String, String> values, LocalDate on, RuleEngine rules) {
      MemberProof proof = MemberProof.of(family, values, on, rules);
      List<Verdict> verdicts = proof.made().map(made -> made.proof().verdicts()).orElse(List.of());
      return new Judged(on, verdicts, MemberProblems.of(family, proof));
    }

    private long count(Severity severity) {
      return problems.stream().filter(each -> each.severity() == severity).count();
    }

    private long holding() {
      return verdicts.stream().filter(v -> v.outcome() == Verdict.Outcome.HOLDS).count();
    }
  }

  private final Composite body;
  private final CLabel verdict;
  private final DataTable<Annotations.Problem> list;

  /** {@code chosen} gets the problem that is selected. */
  MemberVerdict(Composite parent, Consumer<Annotations.Problem> chosen) {
    body = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(body);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
    verdict = new CLabel(body, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(verdict);
    list = new DataTable<>(body, problem -> problem);
    list.column(Messages.get("problems.column.problem"), 320, Annotations.Problem::message)
        .grow(3)
        .image(problem -> image(problem.severity()));
    list.column(Messages.get("problems.column.element"), 120, each -> each.bearer().name()).grow(1);
    list.column(Messages.get("member.remedy"), 200, Annotations.Problem::remedy).grow(2);
    list.onSelect(
        problem -> {
          if (problem != null) {
            chosen.accept(problem);
          }
        });
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(SWT.DEFAULT, Letters.room(LIST))
        .exclude(true)
        .applyTo(list.control());
    list.control().setVisible(false);
  }

  void show(LoadState<Judged> now) {
    switch (now) {
      case LoadState.Done<Judged> done -> show(done.value());
      case LoadState.Failed<Judged> failed -> {
        say(Images.ERROR, failed.failure().message());
        fill(List.of());
      }
      default -> {
        say(Images.PROOF, Messages.get("member.proving"));
        fill(List.of());
      }
    }
  }

  private void show(Judged judged) {
    if (judged.problems().isEmpty()) {
      say(
          Images.OK,
          Messages.get(
              "member.holds",
              judged.holding(),
              judged.verdicts().size(),
              Messages.day(judged.on())));
    } else {
      String counts =
          Messages.get(
              "problems.counts",
              judged.count(Severity.ERROR),
              judged.count(Severity.WARNING),
              judged.count(Severity.INFO));
      boolean isBroken = judged.count(Severity.ERROR) > 0;
      say(
          isBroken ? Images.ERROR : Images.WARNING,
          Messages.get(
              isBroken ? "member.breaks" : "member.warned", counts, Messages.day(judged.on())));
    }
    fill(judged.problems());
  }

  private void fill(List<Annotations.Problem> problems) {
    list.setItems(problems);
    list.control().setVisible(!problems.isEmpty());
    ((GridData) list.control().getLayoutData()).exclude = problems.isEmpty();
    body.requestLayout();
  }

  private void say(Images image, String words) {
    verdict.setImage(image.image());
    verdict.setText(words);
    verdict.setToolTipText(words);
  }

  private static Images image(Severity severity) {
    return switch (severity) {
      case ERROR -> Images.ERROR;
      case WARNING -> Images.WARNING;
      case INFO -> Images.INFO;
    };
  }
}
