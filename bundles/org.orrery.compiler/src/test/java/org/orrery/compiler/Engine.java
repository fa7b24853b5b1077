package org.orrery.compiler;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.history.HistoricActivityInstance;
import org.flowable.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.flowable.eventsubscription.api.EventSubscription;
import org.flowable.job.api.AcquiredExternalWorkerJob;
import org.flowable.job.api.ExternalWorkerJob;
import org.flowable.job.api.Job;
import org.flowable.task.api.Task;
import org.flowable.task.api.TaskInfo;

/** A bare engine on a database in memory, with a hand that does what the server's workers do. */
final class Engine implements AutoCloseable {
  /** The clock of all engines in a JVM is one: classes that use one do not run side by side. */
  static final String CLOCK = "clock of the engines";

  private static final String WORKER = "test";

  private final ProcessEngine engine;
  private AcquiredExternalWorkerJob taken;
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
    return hasEnded(run)
        ? new TreeSet<>()
        : new TreeSet<>(engine.getRuntimeService().getActiveActivityIds(run));
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

  /** Ids of the activities that wait for a worker, oldest first; of all runs. */
  List<String> waiting() {
    return engine.getManagementService().createExternalWorkerJobQuery().list().stream()
        .map(ExternalWorkerJob::getElementId)
        .toList();
  }

  /**
   * Takes the work at an activity, or other work of the same topic: the engine gives one at a time.
   *
   * @return id of the activity whose work was taken
   */
  String take(String element) {
    ExternalWorkerJob wanted =
        engine.getManagementService().createExternalWorkerJobQuery().list().stream()
            .filter(job -> job.getElementId().equals(element))
            .findFirst()
            .orElseThrow();
    taken = acquire(wanted.getJobHandlerConfiguration());
    return taken.getElementId();
  }

  /** Says the outcome of the work that was taken, or that it failed when there is none. */
  void finish(String outcome) {
    var done =
        engine.getManagementService().createExternalWorkerCompletionBuilder(taken.getId(), WORKER);
    if (outcome == null) {
      done.bpmnError(Elements.STEP_FAILED);
    } else {
      String element = taken.getElementId();
      String id = element.endsWith("__decide") ? Elements.decision(element) : element;
      done.variable(Variables.outcome(id), outcome).complete();
    }
    runJobs();
  }

  /** Ids of the activities where people have something to do; of all runs. */
  List<String> openTasks() {
    return engine.getTaskService().createTaskQuery().list().stream()
        .map(TaskInfo::getTaskDefinitionKey)
        .toList();
  }

  /** Ids of all activities that a run, or a run that it called, has entered. */
  Set<String> entered(String run) {
    Set<String> ids = new TreeSet<>();
    for (HistoricActivityInstance activity :
        engine.getHistoryService().createHistoricActivityInstanceQuery().list()) {
      if (activity.getStartTime() != null && belongs(activity.getProcessInstanceId(), run)) {
        ids.add(activity.getActivityId());
      }
    }
    return ids;
  }

  /** How often a run entered an activity. */
  long times(String run, String activity) {
    return engine
        .getHistoryService()
        .createHistoricActivityInstanceQuery()
        .processInstanceId(run)
        .activityId(activity)
        .count();
  }

  private boolean belongs(String instance, String run) {
    return instance.equals(run)
        || engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .superProcessInstanceId(run)
                .processInstanceId(instance)
                .count()
            > 0;
  }

  /** Forgets a run, wherever it stands. */
  void stop(String run) {
    if (!hasEnded(run)) {
      engine.getRuntimeService().deleteProcessInstance(run, "test");
    }
    engine.getHistoryService().deleteHistoricProcessInstance(run);
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
