package org.orrery.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** Bare Flowable on an H2 file database: starts up to a person's task. */
final class EngineBench implements AutoCloseable {
  static final String KEY = "bench";
  private static final String PROCESS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="bench">
        <process id="bench" isExecutable="true">
          <startEvent id="start"/>
          <sequenceFlow id="a" sourceRef="start" targetRef="wait"/>
          <userTask id="wait"/>
          <sequenceFlow id="b" sourceRef="wait" targetRef="end"/>
          <endEvent id="end"/>
        </process>
      </definitions>
      """;

  private final ProcessEngine engine;

  EngineBench(Path folder) {
    engine =
        new StandaloneProcessEngineConfiguration()
            .setJdbcUrl(
                "jdbc:h2:file:" + folder.resolve("bare-engine").toAbsolutePath() + Bare.H2_OPTIONS)
            .setJdbcUsername("sa")
            .setJdbcPassword("")
            .setJdbcDriver("org.h2.Driver")
            .setDatabaseSchemaUpdate("true")
            .setAsyncExecutorActivate(false)
            .buildProcessEngine();
    deploy(engine.getRepositoryService());
  }

  static void deploy(RepositoryService repository) {
    repository
        .createDeployment()
        .addBytes("bench.bpmn20.xml", PROCESS.getBytes(StandardCharsets.UTF_8))
        .deploy();
  }

  /** Starts one instance, which then waits at its task. */
  String start() {
    return engine.getRuntimeService().startProcessInstanceByKey(KEY).getId();
  }

  @Override
  public void close() {
    engine.close();
  }
}
