package org.orrery.cli.demo;

import java.nio.file.Files;
import org.orrery.api.Model;
import org.orrery.api.ModelHealth;
import org.orrery.api.ModelVersion;
import org.orrery.api.Run;

/** How the first version of the model comes into production. */
final class Release {
  private final Stage stage;
  private final People people;
  private final Progress progress;

  Release(Stage stage, People people, Progress progress) {
    this.stage = stage;
    this.people = people;
    this.progress = progress;
  }

  String registered() throws Exception {
    progress.completed("register", Progress.QUICK);
    Model model = people.as(People.DEVELOPER).model(Story.MODEL);
    return "%s, risk tier %d, owner %s".formatted(model.name(), model.riskTier(), model.owner());
  }

  String trained() throws Exception {
    Run.Step check = progress.completed("check-data", Progress.QUICK);
    progress.completed("train", Progress.LONG);
    ModelVersion version = people.newest(Story.MODEL);
    return "data %s; version %d by %s, seed %s"
        .formatted(
            check.outcome(),
            version.number(),
            version.provenance().get("algorithm"),
            version.provenance().get("seed"));
  }

  String tested() throws Exception {
    progress.passed("test");
    return Figures.measurements(people.newest(Story.MODEL));
  }

  String documented() throws Exception {
    progress.completed("document", Progress.QUICK);
    ModelVersion version = people.newest(Story.MODEL);
    String card = people.as(People.VALIDATOR).cardMarkdown(Story.MODEL, version.number());
    Files.writeString(stage.folder().resolve("model-card.md"), card);
    String html = people.as(People.VALIDATOR).cardHtml(Story.MODEL, version.number());
    Files.writeString(stage.folder().resolve("model-card.html"), html);
    return card.lines().count() + " lines of model card";
  }

  String deployed() throws Exception {
    progress.completed("deploy", Progress.QUICK);
    progress.completed("monitor", Progress.QUICK);
    Model model = people.as(People.OPERATOR).model(Story.MODEL);
    ModelHealth health = people.as(People.OPERATOR).health(Story.MODEL);
    return "champion is version %d, %d monitors watch it"
        .formatted(model.champion(), health.monitors().size());
  }
}
