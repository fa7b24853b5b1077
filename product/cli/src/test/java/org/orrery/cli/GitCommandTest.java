package org.orrery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.cli.Shell.Said;
import org.orrery.lifecycle.format.LifecycleFiles;

/** A real repository, real branches, real conflicts; names have blanks and quotes. */
@Tag("thorough")
class GitCommandTest {
  private static final String NAME = "life cycles/credit's policy.lifecycle";

  @TempDir private Path folder;
  private Path repository;
  private Path file;
  private String base;
  private String launcherBefore;

  @BeforeEach
  void prepare() throws Exception {
    assumeThat(Shell.isThere("git")).isTrue();
    repository = Files.createDirectories(folder.resolve("a repo"));
    Path launcher = Shell.launcher(folder.resolve("it's orrery"));
    launcherBefore = System.getProperty(GitInstallCommand.LAUNCHER);
    System.setProperty(GitInstallCommand.LAUNCHER, launcher.toString());
    base = Files.readString(Ran.STEADY);
    file = repository.resolve(NAME);
    git("init", "-q", "-b", "main");
    git("config", "user.name", "Test");
    git("config", "user.email", "test@example.org");
    Files.createDirectories(file.getParent());
    Path attributes = Files.writeString(repository.resolve(".gitattributes"), "*.csv text");
    Files.setPosixFilePermissions(attributes, PosixFilePermissions.fromString("rw-r-----"));
    assertThat(Ran.of("git", "install", file.getParent()).code()).isZero();
    commit(base, "base");
  }

  @AfterEach
  void restore() {
    if (launcherBefore == null) {
      System.clearProperty(GitInstallCommand.LAUNCHER);
    } else {
      System.setProperty(GitInstallCommand.LAUNCHER, launcherBefore);
    }
  }

  private Said git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Path where = Files.isDirectory(file.getParent()) ? file.getParent() : repository;
    return Shell.run(where, Map.of(), command.toArray(String[]::new));
  }

  private void commit(String text, String message) throws Exception {
    Files.writeString(file, text);
    git("add", "-A", repository.toString());
    assertThat(git("commit", "-q", "-m", message).code()).isZero();
  }

  private void branches(String ours, String theirs) throws Exception {
    git("checkout", "-q", "-b", "theirs");
    commit(theirs, "theirs");
    git("checkout", "-q", "main");
    commit(ours, "ours");
  }

  @Test
  void branchesThatDoNotMeetAreMergedByElements() throws Exception {
    String ours = base.replace("critical=\"100.0\"", "critical=\"80.0\"");
    String theirs = base.replace("warning=\"20.0\"", "warning=\"10.0\"");
    branches(ours, theirs);
    Said merged = git("merge", "-q", "--no-edit", "theirs");
    assertThat(merged.code()).as(merged.text()).isZero();
    assertThat(merged.text())
        .containsPattern("; the merged drawing holds; \\d+ rules of \\d+ packs in force");
    assertThat(file).content().isEqualTo(ours.replace("warning=\"20.0\"", "warning=\"10.0\""));
    assertThat(git("status", "--porcelain").text()).isEmpty();
  }

  @Test
  void aDrawingThatDoesNotHoldIsNotCommittedByTheMerge() throws Exception {
    String ours = base.replaceFirst("riskTier=\"\\d\"", "riskTier=\"9\"");
    branches(ours, base.replace("warning=\"20.0\"", "warning=\"10.0\""));
    Said merged = git("merge", "--no-edit", "theirs");
    assertThat(merged.code()).isEqualTo(1);
    assertThat(merged.text()).contains("field riskTier", "does not hold", "CONFLICT");
    assertThat(file).content().isEqualTo(ours.replace("warning=\"20.0\"", "warning=\"10.0\""));
    assertThat(Path.of(file + ".conflicts")).doesNotExist();
    assertThat(git("status", "--porcelain").text()).startsWith("UU ");
  }

  @Test
  void aConflictStopsTheMergeAndTheFileCanStillBeOpened() throws Exception {
    branches(
        base.replace("critical=\"100.0\"", "critical=\"80.0\""),
        base.replace("critical=\"100.0\"", "critical=\"90.0\""));
    Said merged = git("merge", "--no-edit", "theirs");
    assertThat(merged.code()).isEqualTo(1);
    assertThat(merged.text()).contains("critical: ours was kept", "theirs: 90 ms", "CONFLICT");
    assertThat(LifecycleFiles.load(file).getId()).isEqualTo("credit-policy");
    Path told = Path.of(file + ".conflicts");
    assertThat(told).content().contains("ours:   80 ms");
    assertThat(git("status", "--porcelain").text()).startsWith("UU ").doesNotContain("conflicts\"");
    Files.writeString(file, base.replace("critical=\"100.0\"", "critical=\"85.0\""));
    git("add", "-A", repository.toString());
    assertThat(git("commit", "-q", "--no-edit").code()).isZero();
  }

  @Test
  void differencesAreShownInWords() throws Exception {
    Files.writeString(file, base.replace("critical=\"100.0\"", "critical=\"80.0\""));
    Said shown = git("diff");
    assertThat(shown.text()).contains("-        critical: 100 ms", "+        critical: 80 ms");
    assertThat(shown.text()).doesNotContain("critical=");
    Files.writeString(file, base.substring(0, 3000));
    assertThat(git("diff").code()).as("a broken file is shown as it is").isZero();
  }

  @Test
  void theHookRefusesWhatDoesNotHold() throws Exception {
    addHook();
    String good = Files.readString(Ran.SAMPLES.resolve("credit-policy.lifecycle"));
    Files.writeString(file, good.replaceFirst("riskTier=\"\\d\"", "riskTier=\"9\""));
    git("add", "-A", repository.toString());
    Files.writeString(file, good);
    Said refused = git("commit", "-q", "-m", "broken");
    assertThat(refused.code()).as("what is staged counts, not the file").isEqualTo(1);
    assertThat(refused.text()).contains("riskTier", "does not hold");
    git("add", "-A", repository.toString());
    assertThat(git("commit", "-q", "-m", "good").code()).isZero();
  }

  /** One of two that call each other is committed already; the other alone is staged. */
  @Test
  void theHookProvesWithWhatIsCalled() throws Exception {
    calling("one", "two");
    git("add", "-A", repository.toString());
    assertThat(git("commit", "-q", "-m", "one").code()).isZero();
    addHook();
    calling("two", "one");
    git("add", "-A", repository.toString());

    Said refused = git("commit", "-q", "-m", "two");

    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.text()).contains("one → two → one", "two → one → two");
  }

  private void calling(String id, String called) throws IOException {
    String text = Files.readString(Ran.SAMPLES.resolve("../patterns/group-rollout.lifecycle"));
    Files.writeString(
        file.resolveSibling("calls " + id + ".lifecycle"),
        text.replace("id=\"group-rollout\"", "id=\"" + id + "\"")
            .replace("lifecycle=\"independent-validation\"", "lifecycle=\"" + called + "\""));
  }

  private void addHook() throws IOException {
    Path hook = repository.resolve(".git/hooks/pre-commit");
    Files.createDirectories(hook.getParent());
    String launcher = System.getProperty(GitInstallCommand.LAUNCHER);
    Files.writeString(
        hook,
        Files.readString(Path.of("../../docs/ci/pre-commit"))
            .replace("${ORRERY:-$HOME/orrery/orrery}", launcher));
    assertThat(hook.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void installingTwiceChangesNothingAndUninstallingTakesAllBack() throws Exception {
    String attributes = Files.readString(repository.resolve(".gitattributes"));
    assertThat(attributes).isEqualTo("*.csv text\n*.lifecycle diff=orrery merge=orrery\n");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(repository.resolve(".gitattributes"))))
        .isEqualTo("rw-r-----");
    Path config = repository.resolve(".git/config");
    String settings = Files.readString(config);
    Ran.of("git", "install", repository);
    assertThat(config).hasContent(settings);
    assertThat(repository.resolve(".gitattributes")).hasContent(attributes);
    assertThat(Ran.of("git", "uninstall", repository).code()).isZero();
    assertThat(config).content().contains("[core]").doesNotContain("orrery");
    assertThat(repository.resolve(".gitattributes")).hasContent("*.csv text\n");
    assertThat(repository.resolve(".git/info/exclude")).content().doesNotContain("conflicts");
  }

  @Test
  void aFolderThatIsNoRepositoryIsRefused(@TempDir Path other) throws IOException {
    assertThat(Ran.of("git", "install", other).code()).isEqualTo(1);
    assertThat(Ran.of("git", "install", other).err()).contains("git init");
    assertThat(Ran.of("git", "install", other.resolve("none")).code()).isEqualTo(1);
    assertThat(Ran.of("git").code()).isEqualTo(2);
  }
}
