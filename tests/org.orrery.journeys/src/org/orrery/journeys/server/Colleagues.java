package org.orrery.journeys.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.orrery.api.Approval;
import org.orrery.api.Dataset;
import org.orrery.api.Definition;
import org.orrery.api.NewRun;
import org.orrery.api.NewVote;
import org.orrery.api.Run;
import org.orrery.client.OrreryClient;
import org.orrery.compiler.Compiler;
import org.orrery.journeys.Ui;
import org.orrery.lifecycle.format.LifecycleFiles;

/** What others do at the server while the user sits at the workbench. */
final class Colleagues {
  static final String MODEL = "credit-risk-model";
  private static final int ASK_EVERY_MILLIS = 200;

  private final RealServer server;
  private String run;

  private interface Work {
    Object of(OrreryClient client) throws Exception;
  }

  Colleagues(RealServer server) {
    this.server = server;
    server.person("ada", "architect", "developer");
    server.person("vera", "validator");
    server.person("rita", "approver");
    server.person("olga", "operator", "auditor");
  }

  /** Brings the sample's model into operation, trained on {@code known}. */
  void release(Path csv, Applicants known) {
    as(
        "ada",
        ada -> {
          Path drawing =
              Path.of(System.getProperty("orrery.samples"), "credit/credit-risk.lifecycle");
          Definition definition =
              ada.deploy(Compiler.compile(LifecycleFiles.load(drawing), LocalDate.now()).archive());
          Dataset data = ada.uploadDataset("german-credit", Files.writeString(csv, known.csv()));
          Map<String, String> datasets = Map.of("german-credit", data.sha256());
          Run started =
              ada.start(new NewRun(definition.id(), null, MODEL, datasets, Map.of("region", "EU")));
          run = started.id();
          return run;
        });
    approve("vera", "classify-risk");
    approve("vera", "approve-release");
    approve("rita", "approve-release");
    as("ada", ada -> until(() -> completed(ada, "monitor")));
  }

  /** Agrees as soon as the step waits for it, with all evidence and the form's second values. */
  void approve(String person, String element) {
    as(
        person,
        client -> {
          Approval open = until(() -> waiting(client, element));
          Approval approval = client.approval(open.id());
          return client.vote(
              approval.id(),
              new NewVote(
                  "approve",
                  "Read and agreed.",
                  List.of(),
                  null,
                  approval.evidence().stream().map(Approval.Evidence::sha256).toList(),
                  approval.checklist(),
                  answers(approval)));
        });
  }

  /** Scores applications and tells what became of the credits. */
  void score(Applicants people, String key) {
    as(
        "olga",
        olga -> olga.report(MODEL, people.outcomes(olga.infer(MODEL, null, people.request(key)))));
  }

  /** Scores applications of which nothing is known yet. */
  void scoreOnly(Applicants people, String key) {
    as("olga", olga -> olga.infer(MODEL, null, people.request(key)));
  }

  private void as(String person, Work work) {
    Ui.whileLiving(
        "work of " + person,
        RealServerTest.LONG,
        () -> {
          try (OrreryClient client = server.client()) {
            client.signIn(person, RealServer.PASSWORD);
            return work.of(client);
          }
        });
  }

  private static <T> T until(Supplier<Optional<T>> ask) throws InterruptedException {
    Optional<T> answer = ask.get();
    while (answer.isEmpty()) {
      TimeUnit.MILLISECONDS.sleep(ASK_EVERY_MILLIS);
      answer = ask.get();
    }
    return answer.get();
  }

  private Optional<Run.Step> completed(OrreryClient client, String element) {
    return client.run(run).steps().stream()
        .filter(step -> step.element().equals(element) && step.state().equals("completed"))
        .findFirst();
  }

  private static Optional<Approval> waiting(OrreryClient client, String element) {
    return client.approvals("open", false).stream()
        .filter(approval -> approval.element().equals(element))
        .findFirst();
  }

  private static Map<String, String> answers(Approval approval) {
    Map<String, String> answers = new HashMap<>();
    approval
        .fields()
        .forEach(
            field ->
                answers.put(
                    field.id(),
                    field.allowedValues().isEmpty() ? "false" : field.allowedValues().get(1)));
    return answers;
  }
}
