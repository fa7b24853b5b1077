package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Metric</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A measured quantity.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.Metric#getKind <em>Kind</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Metric#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Metric#getPercentile <em>Percentile</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Metric#getAttribute <em>Attribute</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Metric#getSettings <em>Settings</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getMetric()
 * @model
 * @generated
 */
public interface Metric extends Operand {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"custom"</code>.
	 * The literals are from the enumeration {@link org.orrery.lifecycle.MetricKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it measures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.orrery.lifecycle.MetricKind
	 * @see #setKind(MetricKind)
	 * @see org.orrery.lifecycle.LifecyclePackage#getMetric_Kind()
	 * @model default="custom"
	 * @generated
	 */
	MetricKind getKind();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Metric#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.orrery.lifecycle.MetricKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(MetricKind value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The default value is <code>"higher-is-better"</code>.
	 * The literals are from the enumeration {@link org.orrery.lifecycle.MetricDirection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which way is better.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.orrery.lifecycle.MetricDirection
	 * @see #setDirection(MetricDirection)
	 * @see org.orrery.lifecycle.LifecyclePackage#getMetric_Direction()
	 * @model default="higher-is-better"
	 * @generated
	 */
	MetricDirection getDirection();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Metric#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.orrery.lifecycle.MetricDirection
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(MetricDirection value);

	/**
	 * Returns the value of the '<em><b>Percentile</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Percentile between 0 and 100, for latency.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Percentile</em>' attribute.
	 * @see #setPercentile(double)
	 * @see org.orrery.lifecycle.LifecyclePackage#getMetric_Percentile()
	 * @model annotation="https://orrery.org/lifecycle/limits minimum='0' maximum='100'"
	 * @generated
	 */
	double getPercentile();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Metric#getPercentile <em>Percentile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Percentile</em>' attribute.
	 * @see #getPercentile()
	 * @generated
	 */
	void setPercentile(double value);

	/**
	 * Returns the value of the '<em><b>Attribute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Feature or protected attribute that it is measured on; empty for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attribute</em>' attribute.
	 * @see #setAttribute(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getMetric_Attribute()
	 * @model
	 * @generated
	 */
	String getAttribute();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Metric#getAttribute <em>Attribute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attribute</em>' attribute.
	 * @see #getAttribute()
	 * @generated
	 */
	void setAttribute(String value);

	/**
	 * Returns the value of the '<em><b>Settings</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.Setting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Settings, for example the costs of an error.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Settings</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getMetric_Settings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Setting> getSettings();

} // Metric
