package org.orrery.exchange.document;

import java.util.ArrayList;
import java.util.List;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.ModelTest;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.model.Elements;

/** The thresholds of a life cycle as rows: where, the metric, the threshold, how it is taken. */
record Thresholds(Wording wording) {
  List<List<String>> of(Lifecycle lifecycle) {
    List<List<String>> rows = new ArrayList<>();
    for (Element element : Elements.all(lifecycle)) {
      if (element instanceof ModelTest test && test.getMetric() != null) {
        rows.add(test(test));
      } else if (element instanceof Monitor monitor && monitor.getMetric() != null) {
        rows.add(monitor(monitor));
      }
    }
    return rows;
  }

  private List<String> test(ModelTest test) {
    String operator = wording.literal(test.getOperator());
    return List.of(
        wording.say("document.test", Elements.label(test)),
        Elements.label(test.getMetric()),
        operator + " " + wording.number(test.getThreshold(), test.getMetric().getUnit()),
        wording.literal(test.getSeverity()));
  }

  private List<String> monitor(Monitor monitor) {
    String unit = monitor.getMetric().getUnit();
    String warning = wording.number(monitor.getWarning(), unit);
    String critical = wording.number(monitor.getCritical(), unit);
    return List.of(
        wording.say("document.monitor", Elements.label(monitor)),
        Elements.label(monitor.getMetric()),
        wording.say("document.limits", warning, critical),
        wording.say("document.hysteresis", wording.number(monitor.getHysteresis(), unit)));
  }
}
