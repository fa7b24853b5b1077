package org.orrery.server.workflow;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.job.service.impl.asyncexecutor.AsyncJobExecutorConfiguration;
import org.flowable.spring.ProcessEngineFactoryBean;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.transaction.PlatformTransactionManager;

/** The BPM engine with the parts that runs need: executions, messages and timers. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {
  /** A timer that cannot fire, for example while the disk is full, is tried until it can. */
  private static final int ALWAYS = 1_000_000;

  @Bean
  @DependsOn("flywayInitializer")
  SpringProcessEngineConfiguration processEngineConfiguration(
      DataSource dataSource,
      PlatformTransactionManager transactions,
      Passages passages,
      Clock clock,
      TriggerGuard guard,
      @Value("${orrery.timer-poll-millis:1000}") int timerPollMillis) {
    Conditions conditions = new Conditions();
    SpringProcessEngineConfiguration engine =
        new SpringProcessEngineConfiguration() {
          @Override
          public void initEntityManagers() {
            setActivityInstanceEntityManager(
                new NoActivityInstances(this, getActivityInstanceDataManager()));
            super.initEntityManagers();
          }
        };
    engine.setDataSource(dataSource);
    engine.setTransactionManager(transactions);
    engine.setClock(new EngineClock(clock));
    engine.setDatabaseSchemaUpdate("true");
    engine.setHistoryLevel(HistoryLevel.NONE);
    engine.setDisableIdmEngine(true);
    engine.setDisableEventRegistry(true);
    engine.setEnableEntityLinks(false);
    engine.setEnableSafeBpmnXml(true);
    engine.setExpressionManager(conditions);
    engine.setPreBpmnParseHandlers(List.of(new ProcessGuard(conditions)));
    engine.setActivityBehaviorFactory(new GuardedSchedules(guard));
    engine.setCustomDefaultBpmnParseHandlers(StepParseHandlers.of(passages));
    engine.setEventListeners(List.of(new EngineListener(passages)));
    engine.setAsyncExecutorActivate(true);
    AsyncJobExecutorConfiguration jobs = new AsyncJobExecutorConfiguration();
    jobs.setDefaultTimerJobAcquireWaitTime(Duration.ofMillis(timerPollMillis));
    jobs.setDefaultAsyncJobAcquireWaitTime(Duration.ofMillis(timerPollMillis));
    jobs.setUnlockOwnedJobs(true);
    engine.setAsyncExecutorConfiguration(jobs);
    engine.setAsyncExecutorCorePoolSize(2);
    engine.setAsyncExecutorMaxPoolSize(2);
    engine.setAsyncExecutorSecondsToWaitOnShutdown(5);
    engine.setAsyncExecutorNumberOfRetries(ALWAYS);
    return engine;
  }

  @Bean
  ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration configuration) {
    ProcessEngineFactoryBean factory = new ProcessEngineFactoryBean();
    factory.setProcessEngineConfiguration(configuration);
    return factory;
  }

  @Bean
  RuntimeService runtimeService(ProcessEngine engine) {
    return engine.getRuntimeService();
  }

  @Bean
  RepositoryService repositoryService(ProcessEngine engine) {
    return engine.getRepositoryService();
  }
}
