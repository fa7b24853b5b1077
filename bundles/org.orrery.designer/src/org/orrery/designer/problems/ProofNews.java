package org.orrery.designer.problems;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.orrery.designer.Annotations;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.Followers;

/** Tells how the proof of an open drawing goes, once the drawing shows it. UI thread only. */
public final class ProofNews {
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final List<Runnable> waiting = new CopyOnWriteArrayList<>();
  private final Followers followers;
  private final Runnable telling = () -> listeners.forEach(Runnable::run);
  private final Runnable tellingProgress = () -> waiting.forEach(Runnable::run);
  private ProofReport report;

  /** Null before it is known what comes. */
  private List<ComingDay> coming;

  private boolean isRunning;
  private MembersProof members;
  private MembersProgress progress;
  private Runnable giveUp = () -> {};

  public ProofNews(Followers followers) {
    this.followers = followers;
  }

  /** What the last proof said; null before the first one and after the drawing was closed. */
  public ProofReport report() {
    return report;
  }

  /** What is said where no problem is found: that there are none, or that it is not proved yet. */
  public String noneFound() {
    return Messages.get(report != null ? "problems.none" : "problems.proving");
  }

  /** The days that will change something for the drawing as it was proved last; today is over. */
  public List<ComingDay> coming() {
    return isComingKnown() ? coming : List.of();
  }

  /** Whether the days that will change something were looked for. */
  public boolean isComingKnown() {
    return coming != null;
  }

  /** Whether the drawing was changed since, and is being proved. */
  public boolean isRunning() {
    return isRunning;
  }

  /** What the rules said last of the members of the family; null where none is asked. */
  public MembersProof members() {
    return members;
  }

  /** How asking the members goes; null while none is asked. */
  public MembersProgress progress() {
    return progress;
  }

  /** Asks no more members for now. */
  public void giveUpMembers() {
    giveUp.run();
  }

  /** The problems of the last proof, of the members too where they were asked. */
  public List<ToldProblem> problems() {
    if (report == null) {
      return List.of();
    }
    return members == null
        ? report.problems().stream().map(problem -> new ToldProblem(problem, "")).toList()
        : members.withProblems(report.problems());
  }

  /** The same for a drawing and for the markers of its file. */
  List<Annotations.Problem> drawn() {
    return members == null ? report.problems() : members.drawn(report.problems());
  }

  /** Calls {@code heard} with each change of what is known, until the result is run. */
  public Runnable listen(Runnable heard) {
    return listen(heard, () -> {});
  }

  /** The same, and {@code asked} with each progress of asking members, which finds nothing yet. */
  public Runnable listen(Runnable heard, Runnable asked) {
    listeners.add(heard);
    waiting.add(asked);
    return () -> {
      listeners.remove(heard);
      waiting.remove(asked);
    };
  }

  void started() {
    isRunning = true;
    followers.hold(true);
    changed();
  }

  void ended(ProofReport now) {
    isRunning = false;
    followers.hold(false);
    members = kept(now);
    report = now;
    changed();
  }

  /** What was said of members, while they are asked again: without what no longer can be so. */
  private MembersProof kept(ProofReport now) {
    if (members == null || report == null || now == null || !members.on().equals(now.on())) {
      return null;
    }
    return members.after(report.problems(), now.problems());
  }

  /** {@code stop} is what gives up asking members. */
  void onGiveUp(Runnable stop) {
    giveUp = stop;
  }

  void asking(MembersProgress now) {
    progress = now;
    followers.post(null, tellingProgress);
  }

  /** Whether that is another thing than what was known. */
  boolean asked(MembersProof now) {
    boolean isNews = progress != null || !Objects.equals(now, members);
    progress = null;
    members = now;
    if (isNews) {
      changed();
    }
    return isNews;
  }

  void coming(List<ComingDay> now) {
    if (report != null && !now.equals(coming)) {
      coming = List.copyOf(now);
      changed();
    }
  }

  /** There is no drawing any more. */
  void closed() {
    coming = null;
    progress = null;
    members = null;
    giveUp = () -> {};
    ended(null);
  }

  private void changed() {
    followers.post(null, telling);
  }
}
