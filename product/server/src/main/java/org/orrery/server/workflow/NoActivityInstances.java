package org.orrery.server.workflow;

import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.persistence.entity.ActivityInstanceEntityManagerImpl;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.persistence.entity.data.ActivityInstanceDataManager;

/** Keeps the engine from writing a row for each activity: the passages tell the same. */
class NoActivityInstances extends ActivityInstanceEntityManagerImpl {
  NoActivityInstances(
      ProcessEngineConfigurationImpl engine, ActivityInstanceDataManager activityInstances) {
    super(engine, activityInstances);
  }

  @Override
  public void recordActivityStart(ExecutionEntity execution) {}

  @Override
  public void recordActivityEnd(ExecutionEntity execution, String deleteReason) {}

  @Override
  public void recordSequenceFlowTaken(ExecutionEntity execution) {}

  @Override
  public void recordSubProcessInstanceStart(ExecutionEntity parent, ExecutionEntity child) {}
}
