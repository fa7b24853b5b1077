package org.orrery.server.testing;

import org.eclipse.emf.ecore.EObject;
import org.orrery.lifecycle.ModelTest;
import org.orrery.server.measurements.MeasuredHere;
import org.springframework.stereotype.Component;

/** Tests whose metrics the server measures. */
@Component
class TestedHere implements MeasuredHere {
  @Override
  public boolean measures(EObject use) {
    return use instanceof ModelTest test
        && test.getMetric() != null
        && Measures.knows(test.getMetric());
  }
}
