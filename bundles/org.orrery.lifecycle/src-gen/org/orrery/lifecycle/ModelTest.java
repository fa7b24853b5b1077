package org.orrery.lifecycle;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Model Test</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A metric on a dataset held against a threshold.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.ModelTest#getKind <em>Kind</em>}</li>
 *   <li>{@link org.orrery.lifecycle.ModelTest#getMetric <em>Metric</em>}</li>
 *   <li>{@link org.orrery.lifecycle.ModelTest#getDataset <em>Dataset</em>}</li>
 *   <li>{@link org.orrery.lifecycle.ModelTest#getOperator <em>Operator</em>}</li>
 *   <li>{@link org.orrery.lifecycle.ModelTest#getThreshold <em>Threshold</em>}</li>
 *   <li>{@link org.orrery.lifecycle.ModelTest#getSeverity <em>Severity</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getModelTest()
 * @model
 * @generated
 */
public interface ModelTest extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"performance"</code>.
	 * The literals are from the enumeration {@link org.orrery.lifecycle.TestKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Family of the test.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.orrery.lifecycle.TestKind
	 * @see #setKind(TestKind)
	 * @see org.orrery.lifecycle.LifecyclePackage#getModelTest_Kind()
	 * @model default="performance"
	 * @generated
	 */
	TestKind getKind();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.ModelTest#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.orrery.lifecycle.TestKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(TestKind value);

	/**
	 * Returns the value of the '<em><b>Metric</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Metric that is measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metric</em>' reference.
	 * @see #setMetric(Metric)
	 * @see org.orrery.lifecycle.LifecyclePackage#getModelTest_Metric()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Metric getMetric();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.ModelTest#getMetric <em>Metric</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metric</em>' reference.
	 * @see #getMetric()
	 * @generated
	 */
	void setMetric(Metric value);

	/**
	 * Returns the value of the '<em><b>Dataset</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dataset that it is measured on; the version's held-back rows when empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dataset</em>' reference.
	 * @see #setDataset(Dataset)
	 * @see org.orrery.lifecycle.LifecyclePackage#getModelTest_Dataset()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Dataset getDataset();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.ModelTest#getDataset <em>Dataset</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dataset</em>' reference.
	 * @see #getDataset()
	 * @generated
	 */
	void setDataset(Dataset value);

	/**
	 * Returns the value of the '<em><b>Operator</b></em>' attribute.
	 * The default value is <code>"greater-or-equal"</code>.
	 * The literals are from the enumeration {@link org.orrery.lifecycle.Operator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the value is compared with the threshold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operator</em>' attribute.
	 * @see org.orrery.lifecycle.Operator
	 * @see #setOperator(Operator)
	 * @see org.orrery.lifecycle.LifecyclePackage#getModelTest_Operator()
	 * @model default="greater-or-equal"
	 * @generated
	 */
	Operator getOperator();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.ModelTest#getOperator <em>Operator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operator</em>' attribute.
	 * @see org.orrery.lifecycle.Operator
	 * @see #getOperator()
	 * @generated
	 */
	void setOperator(Operator value);

	/**
	 * Returns the value of the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Threshold in the metric's unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Threshold</em>' attribute.
	 * @see #setThreshold(double)
	 * @see org.orrery.lifecycle.LifecyclePackage#getModelTest_Threshold()
	 * @model
	 * @generated
	 */
	double getThreshold();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.ModelTest#getThreshold <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Threshold</em>' attribute.
	 * @see #getThreshold()
	 * @generated
	 */
	void setThreshold(double value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The default value is <code>"high"</code>.
	 * The literals are from the enumeration {@link org.orrery.lifecycle.Level}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A failed test of severity high or critical fails the step.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see org.orrery.lifecycle.Level
	 * @see #setSeverity(Level)
	 * @see org.orrery.lifecycle.LifecyclePackage#getModelTest_Severity()
	 * @model default="high"
	 * @generated
	 */
	Level getSeverity();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.ModelTest#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see org.orrery.lifecycle.Level
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(Level value);

} // ModelTest
