package org.orrery.governance.approvals;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.orrery.api.Approval;
import org.orrery.client.Connection;
import org.orrery.governance.Messages;
import org.orrery.governance.Words;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Fonts;
import org.orrery.ui.Images;
import org.orrery.ui.Labels;
import org.orrery.ui.Skin;
import org.orrery.ui.state.ViewLoader;
import org.orrery.ui.text.Counted;
import org.orrery.ui.text.Times;

/**
 * How the decision comes about, who has decided, and the form, or why the person may not decide.
 */
public final class DecisionPane extends Composite {
  /** Milliseconds until what is typed is kept. */
  private static final int SOON = 1000;

  private final Connection connection;
  private final ViewLoader loader;
  private final Supplier<List<String>> readEvidence;
  private final Runnable onVoted;
  private final ScrolledComposite scroll;
  private final DecisionDrafts drafts = new DecisionDrafts();
  private final Runnable keeping = this::keepDraft;
  private Composite page;
  private DecisionForm form;
  private String draftKey;
  private Approval shown;

  DecisionPane(
      Composite parent,
      Connection connection,
      ViewLoader loader,
      Supplier<List<String>> readEvidence,
      Runnable onVoted) {
    super(parent, SWT.NONE);
    this.connection = connection;
    this.loader = loader;
    this.readEvidence = readEvidence;
    this.onVoted = onVoted;
    setLayout(new FillLayout());
    scroll = Skin.page(new ScrolledComposite(this, SWT.V_SCROLL));
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    scroll.addListener(SWT.Resize, e -> measure());
    addListener(SWT.Dispose, e -> keepDraft());
  }

  /** The form, or null when the person may not decide now. */
  public DecisionForm form() {
    return form;
  }

  /** Shows an approval; what the person has begun to write stays with each one. */
  void show(Approval approval) {
    boolean keep =
        form != null
            && shown != null
            && shown.id().equals(approval.id())
            && approval.mayDecide()
            && form.isTouched();
    shown = approval;
    if (keep) {
      return;
    }
    keepDraft();
    build(approval);
  }

  /** Shows nothing; what was begun comes back when the same person sees the approval again. */
  void clear() {
    keepDraft();
    form = null;
    shown = null;
  }

  /** Also a little after each change, so that the end of the process loses no more than that. */
  private void keepDraft() {
    if (form != null && !form.isDisposed() && form.isTouched()) {
      drafts.keep(draftKey, form.draft());
    }
  }

  private void changed() {
    getDisplay().timerExec(SOON, keeping);
  }

  private void given(String key) {
    drafts.forget(key);
    onVoted.run();
  }

  /** Nobody but the person who wrote it sees a draft again. */
  private String draftKey(Approval approval) {
    Connection.Status status = connection.status();
    String person = status.isSignedIn() ? status.session().user() : "";
    return String.join("\n", String.valueOf(status.server()), person, approval.id());
  }

  private void build(Approval approval) {
    if (page != null) {
      scroll.setContent(null);
      page.dispose();
    }
    form = null;
    page = Skin.page(new Composite(scroll, SWT.NONE));
    GridLayout layout = new GridLayout();
    layout.marginWidth = 16;
    layout.marginHeight = 14;
    layout.verticalSpacing = 8;
    page.setLayout(layout);
    Labels.wrapped(page, ApprovalTexts.terms(approval), Fonts.BODY, ColorRole.TEXT);
    Labels.wrapped(page, ApprovalTexts.progress(approval), Fonts.BODY, ColorRole.MUTED);
    approval.votes().forEach(this::vote);
    String key = draftKey(approval);
    if (approval.mayDecide()) {
      form =
          new DecisionForm(
              page,
              connection,
              loader,
              approval,
              readEvidence,
              this::changed,
              () -> given(key),
              this::measure);
      form.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
      draftKey = key;
      drafts.of(key, approval.fields()).ifPresent(form::resume);
    } else if ("open".equals(approval.state())) {
      whyNot(approval);
    } else {
      drafts.forget(key);
    }
    if (ApprovalActs.concern(approval)) {
      new ApprovalActs(page, connection, approval, onVoted, this::measure)
          .setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }
    scroll.setContent(page);
    measure();
  }

  private void vote(Approval.Vote vote) {
    Composite card = Skin.apply(new Composite(page, SWT.NONE), ColorRole.PANEL, ColorRole.TEXT);
    card.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 12;
    layout.marginHeight = 10;
    card.setLayout(layout);
    Label icon = Skin.panel(new Label(card, SWT.NONE));
    icon.setImage(image(vote.outcome()).image());
    line(
        card,
        NLS.bind(
            Messages.vote_line,
            new Object[] {
              Words.outcome(vote.outcome()), vote.by(), vote.role(), Times.at(vote.at())
            }),
        ColorRole.TEXT,
        Fonts.STRONG);
    extra(card, vote.reason());
    if (vote.conditions() != null) {
      vote.conditions().forEach(c -> extra(card, "• " + c));
    }
    if (vote.conditionsExpire() != null) {
      extra(card, NLS.bind(Messages.vote_until, Times.at(vote.conditionsExpire())));
    }
    if (vote.evidence() != null && !vote.evidence().isEmpty()) {
      extra(card, Counted.say(Messages.vote_read, vote.evidence().size()));
    }
  }

  private void whyNot(Approval approval) {
    Composite card =
        Skin.apply(new Composite(page, SWT.NONE), ColorRole.WARNING_SOFT, ColorRole.WARNING);
    card.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 12;
    layout.marginHeight = 12;
    card.setLayout(layout);
    Label icon = Skin.apply(new Label(card, SWT.NONE), ColorRole.WARNING_SOFT, ColorRole.WARNING);
    icon.setImage(Images.LOCK.image());
    Label title = Skin.apply(new Label(card, SWT.WRAP), ColorRole.WARNING_SOFT, ColorRole.WARNING);
    title.setFont(Fonts.STRONG.font());
    Labels.set(title, Messages.whyNot_title);
    title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    Skin.apply(new Label(card, SWT.NONE), ColorRole.WARNING_SOFT, ColorRole.WARNING);
    Label why = Skin.apply(new Label(card, SWT.WRAP), ColorRole.WARNING_SOFT, ColorRole.TEXT);
    Labels.set(why, ApprovalTexts.whyNot(approval));
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
    data.widthHint = 120;
    why.setLayoutData(data);
  }

  private static void extra(Composite card, String words) {
    if (words != null && !words.isBlank()) {
      Skin.panel(new Label(card, SWT.NONE));
      line(card, words, ColorRole.MUTED, Fonts.BODY);
    }
  }

  private static void line(Composite card, String words, ColorRole color, Fonts font) {
    Label label = Skin.apply(new Label(card, SWT.WRAP), ColorRole.PANEL, color);
    label.setFont(font.font());
    Labels.set(label, words);
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
    data.widthHint = 120;
    label.setLayoutData(data);
  }

  private static Images image(String outcome) {
    return switch (outcome) {
      case "approve" -> Images.OK;
      case "reject" -> Images.ERROR;
      default -> Images.WARNING;
    };
  }

  private void measure() {
    if (page != null && !page.isDisposed()) {
      page.layout(true, true);
      scroll.setMinSize(page.computeSize(scroll.getClientArea().width, SWT.DEFAULT));
    }
  }
}
