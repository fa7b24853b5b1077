CREATE TABLE alert (
  id VARCHAR(36) PRIMARY KEY,
  run VARCHAR(200) NOT NULL,
  model VARCHAR(200) NOT NULL,
  monitor VARCHAR(200) NOT NULL,
  name VARCHAR(500) NOT NULL,
  severity VARCHAR(20) NOT NULL,
  measured DOUBLE PRECISION NOT NULL,
  threshold DOUBLE PRECISION NOT NULL,
  unit VARCHAR(50),
  message VARCHAR(2000) NOT NULL,
  state VARCHAR(20) NOT NULL,
  acknowledged_by VARCHAR(200),
  comment_text VARCHAR(4000),
  raised_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  acknowledged_at TIMESTAMP(6) WITH TIME ZONE
);
CREATE INDEX alert_by_monitor ON alert (run, monitor, raised_at);
CREATE INDEX alert_by_model ON alert (model, raised_at);
