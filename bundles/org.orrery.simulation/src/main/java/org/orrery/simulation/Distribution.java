package org.orrery.simulation;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ContinuousUniformSampler;
import org.apache.commons.rng.sampling.distribution.InverseTransformContinuousSampler;
import org.apache.commons.rng.sampling.distribution.LogNormalSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;

/**
 * How a time (in hours) or a number is spread. Impossible parameters are refused with an {@link
 * IllegalArgumentException} whose message says what is wrong with them.
 */
public sealed interface Distribution {

  /** A sampler that draws from {@code random}; it belongs to one thread. */
  ContinuousSampler sampler(UniformRandomProvider random);

  double mean();

  /** Always the same. */
  record Constant(double value) implements Distribution {
    public Constant {
      finite(value);
    }

    @Override
    public ContinuousSampler sampler(UniformRandomProvider random) {
      return () -> value;
    }

    @Override
    public double mean() {
      return value;
    }
  }

  /** Each value between two bounds alike. */
  record Uniform(double from, double to) implements Distribution {
    public Uniform {
      finite(from, to);
      require(from < to, "its upper bound must be above its lower bound");
    }

    @Override
    public ContinuousSampler sampler(UniformRandomProvider random) {
      return ContinuousUniformSampler.of(random, from, to);
    }

    @Override
    public double mean() {
      return (from + to) / 2;
    }
  }

  /** Times between events that happen independently of each other. */
  record Exponential(double mean) implements Distribution {
    public Exponential {
      finite(mean);
      require(mean > 0, "its mean must be above zero");
    }

    @Override
    public ContinuousSampler sampler(UniformRandomProvider random) {
      return ZigguratSampler.Exponential.of(random, mean);
    }
  }

  /** An expert's least, most likely and largest value. */
  record Triangular(double least, double likely, double most) implements Distribution {
    public Triangular {
      finite(least, likely, most);
      require(
          least <= likely && likely <= most && least < most,
          "its values must rise: least, most likely, most");
    }

    @Override
    public ContinuousSampler sampler(UniformRandomProvider random) {
      TriangularDistribution shape = TriangularDistribution.of(least, likely, most);
      return InverseTransformContinuousSampler.of(random, shape::inverseCumulativeProbability);
    }

    @Override
    public double mean() {
      return (least + likely + most) / 3;
    }
  }

  /** A product of many small influences; {@code sigma} is the deviation of the logarithm. */
  record LogNormal(double median, double sigma) implements Distribution {
    public LogNormal {
      finite(median, sigma);
      require(median > 0, "its median must be above zero");
      require(sigma > 0, "its 90 % value must be above its median");
    }

    /** The log-normal distribution of which half is below {@code median}, 90 % below another. */
    static LogNormal of(double median, double ninety) {
      require(median > 0, "its median must be above zero");
      require(ninety > median, "its 90 % value must be above its median");
      double z = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.9);
      return new LogNormal(median, Math.log(ninety / median) / z);
    }

    @Override
    public ContinuousSampler sampler(UniformRandomProvider random) {
      return LogNormalSampler.of(
          ZigguratSampler.NormalizedGaussian.of(random), Math.log(median), sigma);
    }

    @Override
    public double mean() {
      return median * Math.exp(sigma * sigma / 2);
    }
  }

  /** Measured values, each as likely as the others. */
  record Empirical(double... values) implements Distribution {
    public Empirical {
      values = values.clone();
      finite(values);
      require(values.length > 0, "it needs at least one measured value");
    }

    @Override
    public ContinuousSampler sampler(UniformRandomProvider random) {
      double[] own = values;
      return () -> own[random.nextInt(own.length)];
    }

    @Override
    public double mean() {
      return Arrays.stream(values).average().orElseThrow();
    }
  }

  private static void finite(double... values) {
    for (double value : values) {
      require(Double.isFinite(value), "its parameters must be finite numbers");
    }
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
