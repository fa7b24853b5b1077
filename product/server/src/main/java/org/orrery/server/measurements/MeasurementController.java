package org.orrery.server.measurements;

import java.security.Principal;
import java.util.List;
import org.orrery.api.NewMeasurement;
import org.orrery.api.ReportedMeasurement;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Values that were measured elsewhere, over HTTP. */
@RestController
@RequestMapping("/api/v1/models/{model}/versions/{number}/measurements")
class MeasurementController {
  private final MeasurementReports reports;

  MeasurementController(MeasurementReports reports) {
    this.reports = reports;
  }

  @PostMapping
  ReportedMeasurement report(
      @PathVariable String model,
      @PathVariable int number,
      @RequestBody NewMeasurement body,
      Principal user) {
    return reports.report(model, number, body, user.getName());
  }

  @GetMapping
  List<ReportedMeasurement> all(@PathVariable String model, @PathVariable int number) {
    return reports.all(model, number);
  }
}
