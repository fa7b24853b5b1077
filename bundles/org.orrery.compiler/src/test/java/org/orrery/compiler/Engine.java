package org.orrery.compiler;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.flowable.eventsubscription.api.EventSubscription;
import org.flowable.job.api.AcquiredExternalWorkerJob;
import org.flowable.job.api.Job;
import org.flowable.task.api.Task;

/** A bare engine on a database in memory, with a hand that does what the server's workers do. */
final class Engine implements AutoCloseable {
  private static final String WORKER = "test";

  private final ProcessEngine engine;
  private Date now = new Date(1_800_000_000_000L);

  Engine(String name) {
    StandaloneInMemProcessEngineConfiguration configuration =
        new StandaloneInMemProcessEngineConfiguration();
    configuration.setEngineName(name);
    configuration.setJdbcUrl("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
    configuration.setAsyncExecutorActivate(false);
    engine = configuration.buildProcessEngine();
    setNow();
  }

  private void setNow() {
    engine.getProcessEngineConfiguration().getClock().setCurrentTime(now);
  }

  Date now() {
    return now;
  }

  void deploy(String id, byte[] bpmn) {
    engine.getRepositoryService().createDeployment().addBytes(id + ".bpmn", bpmn).deploy();
  }

  String start(String process) {
    return engine.getRuntimeService().startProcessInstanceByKey(process).getId();
  }

  /** Ids of the activities where the run stands. */
  TreeSet<String> at(String run) {
    return new TreeSet<>(engine.getRuntimeService().getActiveActivityIds(run));
  }

  boolean hasEnded(String run) {
    return engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(run).count()
        == 0;
  }

  String endOf(String run) {
    return engine
        .getHistoryService()
        .createHistoricProcessInstanceQuery()
        .processInstanceId(run)
        .singleResult()
        .getEndActivityId();
  }

  /** Does the work of a step of a kind and says its outcome. */
  void work(String kind, String element, String outcome) {
    AcquiredExternalWorkerJob job = acquire(kind);
    var done =
        engine.getManagementService().createExternalWorkerCompletionBuilder(job.getId(), WORKER);
    String id = element.endsWith("__decide") ? Elements.decision(element) : element;
    if (outcome != null) {
      done.variable(Variables.outcome(id), outcome);
    }
    done.complete();
    runJobs();
  }

  void fail(String kind) {
    AcquiredExternalWorkerJob job = acquire(kind);
    engine
        .getManagementService()
        .createExternalWorkerCompletionBuilder(job.getId(), WORKER)
        .bpmnError(Elements.STEP_FAILED);
    runJobs();
  }

  /** An engine goes on after an external worker's report in a job of its own. */
  private void runJobs() {
    for (Job job : engine.getManagementService().createJobQuery().list()) {
      engine.getManagementService().executeJob(job.getId());
    }
  }

  private AcquiredExternalWorkerJob acquire(String kind) {
    List<AcquiredExternalWorkerJob> jobs =
        engine
            .getManagementService()
            .createExternalWorkerJobAcquireBuilder()
            .topic(kind, Duration.ofMinutes(5))
            .acquireAndLock(1, WORKER);
    if (jobs.isEmpty()) {
      throw new AssertionError("No work of kind " + kind);
    }
    return jobs.get(0);
  }

  List<Task> tasks(String element) {
    return engine.getTaskService().createTaskQuery().taskDefinitionKey(element).list();
  }

  void complete(String element, Map<String, Object> variables) {
    Task task = tasks(element).get(0);
    engine.getRuntimeService().setVariables(task.getProcessInstanceId(), variables);
    engine.getTaskService().complete(task.getId());
  }

  void message(String run, String name) {
    EventSubscription subscription =
        engine
            .getRuntimeService()
            .createEventSubscriptionQuery()
            .processInstanceId(run)
            .eventName(name)
            .singleResult();
    engine.getRuntimeService().messageEventReceived(name, subscription.getExecutionId());
  }

  /** Moves the clock and fires what is due by then. */
  void pass(Duration time) {
    now = Date.from(now.toInstant().plus(time));
    setNow();
    List<Job> due =
        new ArrayList<>(engine.getManagementService().createTimerJobQuery().executable().list());
    for (Job timer : due) {
      if (engine.getManagementService().createTimerJobQuery().jobId(timer.getId()).count() == 0) {
        continue;
      }
      engine.getManagementService().moveTimerToExecutableJob(timer.getId());
      engine.getManagementService().executeJob(timer.getId());
    }
  }

  @Override
  public void close() {
    engine.close();
  }
}
