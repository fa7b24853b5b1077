package org.orrery.lifecycle;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Data Check</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One check of a dataset.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.DataCheck#getKind <em>Kind</em>}</li>
 *   <li>{@link org.orrery.lifecycle.DataCheck#getColumn <em>Column</em>}</li>
 *   <li>{@link org.orrery.lifecycle.DataCheck#getLimit <em>Limit</em>}</li>
 *   <li>{@link org.orrery.lifecycle.DataCheck#getMaximumAge <em>Maximum Age</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getDataCheck()
 * @model
 * @generated
 */
public interface DataCheck extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"missing"</code>.
	 * The literals are from the enumeration {@link org.orrery.lifecycle.DataCheckKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is looked at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.orrery.lifecycle.DataCheckKind
	 * @see #setKind(DataCheckKind)
	 * @see org.orrery.lifecycle.LifecyclePackage#getDataCheck_Kind()
	 * @model default="missing"
	 * @generated
	 */
	DataCheckKind getKind();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.DataCheck#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.orrery.lifecycle.DataCheckKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DataCheckKind value);

	/**
	 * Returns the value of the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Column; empty for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Column</em>' attribute.
	 * @see #setColumn(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getDataCheck_Column()
	 * @model
	 * @generated
	 */
	String getColumn();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.DataCheck#getColumn <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Column</em>' attribute.
	 * @see #getColumn()
	 * @generated
	 */
	void setColumn(String value);

	/**
	 * Returns the value of the '<em><b>Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest share (0 to 1) of rows that may fail; a freshness check has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Limit</em>' attribute.
	 * @see #setLimit(double)
	 * @see org.orrery.lifecycle.LifecyclePackage#getDataCheck_Limit()
	 * @model annotation="https://orrery.org/lifecycle/limits minimum='0' maximum='1'"
	 * @generated
	 */
	double getLimit();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.DataCheck#getLimit <em>Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Limit</em>' attribute.
	 * @see #getLimit()
	 * @generated
	 */
	void setLimit(double value);

	/**
	 * Returns the value of the '<em><b>Maximum Age</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Greatest age of the stored data; a freshness check needs it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Age</em>' attribute.
	 * @see #setMaximumAge(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getDataCheck_MaximumAge()
	 * @model dataType="org.orrery.lifecycle.Duration"
	 * @generated
	 */
	String getMaximumAge();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.DataCheck#getMaximumAge <em>Maximum Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Age</em>' attribute.
	 * @see #getMaximumAge()
	 * @generated
	 */
	void setMaximumAge(String value);

} // DataCheck
