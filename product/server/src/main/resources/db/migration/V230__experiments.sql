CREATE TABLE experiment (
  id VARCHAR(36) PRIMARY KEY,
  passage VARCHAR(200) NOT NULL UNIQUE,
  run VARCHAR(200) NOT NULL,
  element VARCHAR(200) NOT NULL,
  definition VARCHAR(200) NOT NULL,
  model VARCHAR(200) NOT NULL,
  metric VARCHAR(200) NOT NULL,
  unit VARCHAR(50),
  state VARCHAR(20) NOT NULL,
  decision VARCHAR(20),
  completed BOOLEAN NOT NULL,
  minimum_samples INTEGER NOT NULL,
  confidence DOUBLE PRECISION NOT NULL,
  minimum_improvement DOUBLE PRECISION NOT NULL,
  deadline TIMESTAMP(6) WITH TIME ZONE,
  from_prediction BIGINT NOT NULL,
  arms VARCHAR(10000) NOT NULL,
  final_arms VARCHAR(10000),
  started_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  ended_at TIMESTAMP(6) WITH TIME ZONE
);
CREATE INDEX experiment_by_model ON experiment (model, started_at);
