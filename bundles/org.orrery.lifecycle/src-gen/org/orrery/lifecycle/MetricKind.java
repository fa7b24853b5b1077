package org.orrery.lifecycle;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Metric Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a metric measures; formulas are given in the language reference.
 * <!-- end-model-doc -->
 * @see org.orrery.lifecycle.LifecyclePackage#getMetricKind()
 * @model
 * @generated
 */
public enum MetricKind implements Enumerator {
	/**
	 * The '<em><b>Auc</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AUC_VALUE
	 * @generated
	 * @ordered
	 */
	AUC(0, "auc", "auc"),

	/**
	 * The '<em><b>Accuracy</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ACCURACY_VALUE
	 * @generated
	 * @ordered
	 */
	ACCURACY(1, "accuracy", "accuracy"),

	/**
	 * The '<em><b>F1</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #F1_VALUE
	 * @generated
	 * @ordered
	 */
	F1(2, "f1", "f1"),

	/**
	 * The '<em><b>Log Loss</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOG_LOSS_VALUE
	 * @generated
	 * @ordered
	 */
	LOG_LOSS(3, "logLoss", "log-loss"),

	/**
	 * The '<em><b>Rmse</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RMSE_VALUE
	 * @generated
	 * @ordered
	 */
	RMSE(4, "rmse", "rmse"),

	/**
	 * The '<em><b>Calibration</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CALIBRATION_VALUE
	 * @generated
	 * @ordered
	 */
	CALIBRATION(5, "calibration", "calibration"),

	/**
	 * The '<em><b>Expected Cost</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXPECTED_COST_VALUE
	 * @generated
	 * @ordered
	 */
	EXPECTED_COST(6, "expectedCost", "expected-cost"),

	/**
	 * The '<em><b>Psi</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PSI_VALUE
	 * @generated
	 * @ordered
	 */
	PSI(7, "psi", "psi"),

	/**
	 * The '<em><b>Kolmogorov Smirnov</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KOLMOGOROV_SMIRNOV_VALUE
	 * @generated
	 * @ordered
	 */
	KOLMOGOROV_SMIRNOV(8, "kolmogorovSmirnov", "kolmogorov-smirnov"),

	/**
	 * The '<em><b>Jensen Shannon</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #JENSEN_SHANNON_VALUE
	 * @generated
	 * @ordered
	 */
	JENSEN_SHANNON(9, "jensenShannon", "jensen-shannon"),

	/**
	 * The '<em><b>Chi Square</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHI_SQUARE_VALUE
	 * @generated
	 * @ordered
	 */
	CHI_SQUARE(10, "chiSquare", "chi-square"),

	/**
	 * The '<em><b>Missing</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MISSING_VALUE
	 * @generated
	 * @ordered
	 */
	MISSING(11, "missing", "missing"),

	/**
	 * The '<em><b>Range</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RANGE_VALUE
	 * @generated
	 * @ordered
	 */
	RANGE(12, "range", "range"),

	/**
	 * The '<em><b>Impact Ratio</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IMPACT_RATIO_VALUE
	 * @generated
	 * @ordered
	 */
	IMPACT_RATIO(13, "impactRatio", "impact-ratio"),

	/**
	 * The '<em><b>Equal Opportunity Difference</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EQUAL_OPPORTUNITY_DIFFERENCE_VALUE
	 * @generated
	 * @ordered
	 */
	EQUAL_OPPORTUNITY_DIFFERENCE(14, "equalOpportunityDifference", "equal-opportunity-difference"),

	/**
	 * The '<em><b>Stability</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STABILITY_VALUE
	 * @generated
	 * @ordered
	 */
	STABILITY(15, "stability", "stability"),

	/**
	 * The '<em><b>Permutation Importance</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PERMUTATION_IMPORTANCE_VALUE
	 * @generated
	 * @ordered
	 */
	PERMUTATION_IMPORTANCE(16, "permutationImportance", "permutation-importance"),

	/**
	 * The '<em><b>Latency</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LATENCY_VALUE
	 * @generated
	 * @ordered
	 */
	LATENCY(17, "latency", "latency"),

	/**
	 * The '<em><b>Throughput</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THROUGHPUT_VALUE
	 * @generated
	 * @ordered
	 */
	THROUGHPUT(18, "throughput", "throughput"),

	/**
	 * The '<em><b>Errors</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ERRORS_VALUE
	 * @generated
	 * @ordered
	 */
	ERRORS(19, "errors", "errors"),

	/**
	 * The '<em><b>Value Per Decision</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VALUE_PER_DECISION_VALUE
	 * @generated
	 * @ordered
	 */
	VALUE_PER_DECISION(20, "valuePerDecision", "value-per-decision"),

	/**
	 * The '<em><b>Conversion</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONVERSION_VALUE
	 * @generated
	 * @ordered
	 */
	CONVERSION(21, "conversion", "conversion"),

	/**
	 * The '<em><b>Loss</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOSS_VALUE
	 * @generated
	 * @ordered
	 */
	LOSS(22, "loss", "loss"),

	/**
	 * The '<em><b>Model Debt</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MODEL_DEBT_VALUE
	 * @generated
	 * @ordered
	 */
	MODEL_DEBT(23, "modelDebt", "model-debt"),

	/**
	 * The '<em><b>Custom</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CUSTOM_VALUE
	 * @generated
	 * @ordered
	 */
	CUSTOM(24, "custom", "custom");

	/**
	 * The '<em><b>Auc</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AUC
	 * @model name="auc"
	 * @generated
	 * @ordered
	 */
	public static final int AUC_VALUE = 0;

	/**
	 * The '<em><b>Accuracy</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ACCURACY
	 * @model name="accuracy"
	 * @generated
	 * @ordered
	 */
	public static final int ACCURACY_VALUE = 1;

	/**
	 * The '<em><b>F1</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #F1
	 * @model name="f1"
	 * @generated
	 * @ordered
	 */
	public static final int F1_VALUE = 2;

	/**
	 * The '<em><b>Log Loss</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOG_LOSS
	 * @model name="logLoss" literal="log-loss"
	 * @generated
	 * @ordered
	 */
	public static final int LOG_LOSS_VALUE = 3;

	/**
	 * The '<em><b>Rmse</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RMSE
	 * @model name="rmse"
	 * @generated
	 * @ordered
	 */
	public static final int RMSE_VALUE = 4;

	/**
	 * The '<em><b>Calibration</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CALIBRATION
	 * @model name="calibration"
	 * @generated
	 * @ordered
	 */
	public static final int CALIBRATION_VALUE = 5;

	/**
	 * The '<em><b>Expected Cost</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXPECTED_COST
	 * @model name="expectedCost" literal="expected-cost"
	 * @generated
	 * @ordered
	 */
	public static final int EXPECTED_COST_VALUE = 6;

	/**
	 * The '<em><b>Psi</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PSI
	 * @model name="psi"
	 * @generated
	 * @ordered
	 */
	public static final int PSI_VALUE = 7;

	/**
	 * The '<em><b>Kolmogorov Smirnov</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KOLMOGOROV_SMIRNOV
	 * @model name="kolmogorovSmirnov" literal="kolmogorov-smirnov"
	 * @generated
	 * @ordered
	 */
	public static final int KOLMOGOROV_SMIRNOV_VALUE = 8;

	/**
	 * The '<em><b>Jensen Shannon</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #JENSEN_SHANNON
	 * @model name="jensenShannon" literal="jensen-shannon"
	 * @generated
	 * @ordered
	 */
	public static final int JENSEN_SHANNON_VALUE = 9;

	/**
	 * The '<em><b>Chi Square</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHI_SQUARE
	 * @model name="chiSquare" literal="chi-square"
	 * @generated
	 * @ordered
	 */
	public static final int CHI_SQUARE_VALUE = 10;

	/**
	 * The '<em><b>Missing</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MISSING
	 * @model name="missing"
	 * @generated
	 * @ordered
	 */
	public static final int MISSING_VALUE = 11;

	/**
	 * The '<em><b>Range</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RANGE
	 * @model name="range"
	 * @generated
	 * @ordered
	 */
	public static final int RANGE_VALUE = 12;

	/**
	 * The '<em><b>Impact Ratio</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IMPACT_RATIO
	 * @model name="impactRatio" literal="impact-ratio"
	 * @generated
	 * @ordered
	 */
	public static final int IMPACT_RATIO_VALUE = 13;

	/**
	 * The '<em><b>Equal Opportunity Difference</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EQUAL_OPPORTUNITY_DIFFERENCE
	 * @model name="equalOpportunityDifference" literal="equal-opportunity-difference"
	 * @generated
	 * @ordered
	 */
	public static final int EQUAL_OPPORTUNITY_DIFFERENCE_VALUE = 14;

	/**
	 * The '<em><b>Stability</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STABILITY
	 * @model name="stability"
	 * @generated
	 * @ordered
	 */
	public static final int STABILITY_VALUE = 15;

	/**
	 * The '<em><b>Permutation Importance</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PERMUTATION_IMPORTANCE
	 * @model name="permutationImportance" literal="permutation-importance"
	 * @generated
	 * @ordered
	 */
	public static final int PERMUTATION_IMPORTANCE_VALUE = 16;

	/**
	 * The '<em><b>Latency</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LATENCY
	 * @model name="latency"
	 * @generated
	 * @ordered
	 */
	public static final int LATENCY_VALUE = 17;

	/**
	 * The '<em><b>Throughput</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THROUGHPUT
	 * @model name="throughput"
	 * @generated
	 * @ordered
	 */
	public static final int THROUGHPUT_VALUE = 18;

	/**
	 * The '<em><b>Errors</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ERRORS
	 * @model name="errors"
	 * @generated
	 * @ordered
	 */
	public static final int ERRORS_VALUE = 19;

	/**
	 * The '<em><b>Value Per Decision</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VALUE_PER_DECISION
	 * @model name="valuePerDecision" literal="value-per-decision"
	 * @generated
	 * @ordered
	 */
	public static final int VALUE_PER_DECISION_VALUE = 20;

	/**
	 * The '<em><b>Conversion</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONVERSION
	 * @model name="conversion"
	 * @generated
	 * @ordered
	 */
	public static final int CONVERSION_VALUE = 21;

	/**
	 * The '<em><b>Loss</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOSS
	 * @model name="loss"
	 * @generated
	 * @ordered
	 */
	public static final int LOSS_VALUE = 22;

	/**
	 * The '<em><b>Model Debt</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MODEL_DEBT
	 * @model name="modelDebt" literal="model-debt"
	 * @generated
	 * @ordered
	 */
	public static final int MODEL_DEBT_VALUE = 23;

	/**
	 * The '<em><b>Custom</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CUSTOM
	 * @model name="custom"
	 * @generated
	 * @ordered
	 */
	public static final int CUSTOM_VALUE = 24;

	/**
	 * An array of all the '<em><b>Metric Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MetricKind[] VALUES_ARRAY =
		new MetricKind[] {
			AUC,
			ACCURACY,
			F1,
			LOG_LOSS,
			RMSE,
			CALIBRATION,
			EXPECTED_COST,
			PSI,
			KOLMOGOROV_SMIRNOV,
			JENSEN_SHANNON,
			CHI_SQUARE,
			MISSING,
			RANGE,
			IMPACT_RATIO,
			EQUAL_OPPORTUNITY_DIFFERENCE,
			STABILITY,
			PERMUTATION_IMPORTANCE,
			LATENCY,
			THROUGHPUT,
			ERRORS,
			VALUE_PER_DECISION,
			CONVERSION,
			LOSS,
			MODEL_DEBT,
			CUSTOM,
		};

	/**
	 * A public read-only list of all the '<em><b>Metric Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MetricKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Metric Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MetricKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MetricKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Metric Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MetricKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MetricKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Metric Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MetricKind get(int value) {
		switch (value) {
			case AUC_VALUE: return AUC;
			case ACCURACY_VALUE: return ACCURACY;
			case F1_VALUE: return F1;
			case LOG_LOSS_VALUE: return LOG_LOSS;
			case RMSE_VALUE: return RMSE;
			case CALIBRATION_VALUE: return CALIBRATION;
			case EXPECTED_COST_VALUE: return EXPECTED_COST;
			case PSI_VALUE: return PSI;
			case KOLMOGOROV_SMIRNOV_VALUE: return KOLMOGOROV_SMIRNOV;
			case JENSEN_SHANNON_VALUE: return JENSEN_SHANNON;
			case CHI_SQUARE_VALUE: return CHI_SQUARE;
			case MISSING_VALUE: return MISSING;
			case RANGE_VALUE: return RANGE;
			case IMPACT_RATIO_VALUE: return IMPACT_RATIO;
			case EQUAL_OPPORTUNITY_DIFFERENCE_VALUE: return EQUAL_OPPORTUNITY_DIFFERENCE;
			case STABILITY_VALUE: return STABILITY;
			case PERMUTATION_IMPORTANCE_VALUE: return PERMUTATION_IMPORTANCE;
			case LATENCY_VALUE: return LATENCY;
			case THROUGHPUT_VALUE: return THROUGHPUT;
			case ERRORS_VALUE: return ERRORS;
			case VALUE_PER_DECISION_VALUE: return VALUE_PER_DECISION;
			case CONVERSION_VALUE: return CONVERSION;
			case LOSS_VALUE: return LOSS;
			case MODEL_DEBT_VALUE: return MODEL_DEBT;
			case CUSTOM_VALUE: return CUSTOM;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private MetricKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //MetricKind
