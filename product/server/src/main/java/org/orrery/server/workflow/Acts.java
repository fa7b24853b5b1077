package org.orrery.server.workflow;

import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What moves runs, each act in one transaction. */
@Component
class Acts {
  private static final int MOST_ATTEMPTS = 5;

  private final TransactionTemplate transactions;

  Acts(TransactionTemplate transactions) {
    this.transactions = transactions;
  }

  /** Does it; again when a timer of the engine or another run's act was faster. */
  void retrying(Runnable act) {
    for (int attempt = 1; ; attempt++) {
      try {
        transactions.executeWithoutResult(status -> act.run());
        return;
      } catch (FlowableOptimisticLockingException | PessimisticLockingFailureException e) {
        if (attempt == MOST_ATTEMPTS) {
          throw e;
        }
      }
    }
  }
}
