package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Model</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A catalog entry: any artefact that makes decisions from data.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.Model#getKind <em>Kind</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Model#getRiskTier <em>Risk Tier</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Model#getUse <em>Use</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Model#getRegions <em>Regions</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Model#getAffectedPeople <em>Affected People</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Model#getExposure <em>Exposure</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Model#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Model#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Model#getBusinessOwner <em>Business Owner</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Model#getVersions <em>Versions</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getModel()
 * @model
 * @generated
 */
public interface Model extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"machine-learning"</code>.
	 * The literals are from the enumeration {@link org.orrery.lifecycle.ModelKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sort of model.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.orrery.lifecycle.ModelKind
	 * @see #setKind(ModelKind)
	 * @see org.orrery.lifecycle.LifecyclePackage#getModel_Kind()
	 * @model default="machine-learning"
	 * @generated
	 */
	ModelKind getKind();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Model#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.orrery.lifecycle.ModelKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ModelKind value);

	/**
	 * Returns the value of the '<em><b>Risk Tier</b></em>' attribute.
	 * The default value is <code>"4"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Risk tier from 1 (high) to 4 (low).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Risk Tier</em>' attribute.
	 * @see #setRiskTier(int)
	 * @see org.orrery.lifecycle.LifecyclePackage#getModel_RiskTier()
	 * @model default="4"
	 *        annotation="https://orrery.org/lifecycle/limits minimum='1' maximum='4'"
	 * @generated
	 */
	int getRiskTier();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Model#getRiskTier <em>Risk Tier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Risk Tier</em>' attribute.
	 * @see #getRiskTier()
	 * @generated
	 */
	void setRiskTier(int value);

	/**
	 * Returns the value of the '<em><b>Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decision that the model supports, for example 'credit origination'.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Use</em>' attribute.
	 * @see #setUse(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getModel_Use()
	 * @model
	 * @generated
	 */
	String getUse();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Model#getUse <em>Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Use</em>' attribute.
	 * @see #getUse()
	 * @generated
	 */
	void setUse(String value);

	/**
	 * Returns the value of the '<em><b>Regions</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Jurisdictions in which it is used, as ISO 3166 codes or 'EU'.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Regions</em>' attribute list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getModel_Regions()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getRegions();

	/**
	 * Returns the value of the '<em><b>Affected People</b></em>' attribute.
	 * The default value is <code>"none"</code>.
	 * The literals are from the enumeration {@link org.orrery.lifecycle.AffectedPeople}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom its decisions touch.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Affected People</em>' attribute.
	 * @see org.orrery.lifecycle.AffectedPeople
	 * @see #setAffectedPeople(AffectedPeople)
	 * @see org.orrery.lifecycle.LifecyclePackage#getModel_AffectedPeople()
	 * @model default="none"
	 * @generated
	 */
	AffectedPeople getAffectedPeople();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Model#getAffectedPeople <em>Affected People</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Affected People</em>' attribute.
	 * @see org.orrery.lifecycle.AffectedPeople
	 * @see #getAffectedPeople()
	 * @generated
	 */
	void setAffectedPeople(AffectedPeople value);

	/**
	 * Returns the value of the '<em><b>Exposure</b></em>' attribute.
	 * The default value is <code>"low"</code>.
	 * The literals are from the enumeration {@link org.orrery.lifecycle.Level}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size of what depends on the model; one factor of materiality.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exposure</em>' attribute.
	 * @see org.orrery.lifecycle.Level
	 * @see #setExposure(Level)
	 * @see org.orrery.lifecycle.LifecyclePackage#getModel_Exposure()
	 * @model default="low"
	 * @generated
	 */
	Level getExposure();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Model#getExposure <em>Exposure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exposure</em>' attribute.
	 * @see org.orrery.lifecycle.Level
	 * @see #getExposure()
	 * @generated
	 */
	void setExposure(Level value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * The default value is <code>"low"</code>.
	 * The literals are from the enumeration {@link org.orrery.lifecycle.Level}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Weight of the decision; the other factor of materiality.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see org.orrery.lifecycle.Level
	 * @see #setPurpose(Level)
	 * @see org.orrery.lifecycle.LifecyclePackage#getModel_Purpose()
	 * @model default="low"
	 * @generated
	 */
	Level getPurpose();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Model#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see org.orrery.lifecycle.Level
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(Level value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Person who answers for the model.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getModel_Owner()
	 * @model
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Model#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>Business Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Person who answers for the business that uses it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Business Owner</em>' attribute.
	 * @see #setBusinessOwner(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getModel_BusinessOwner()
	 * @model
	 * @generated
	 */
	String getBusinessOwner();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Model#getBusinessOwner <em>Business Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Business Owner</em>' attribute.
	 * @see #getBusinessOwner()
	 * @generated
	 */
	void setBusinessOwner(String value);

	/**
	 * Returns the value of the '<em><b>Versions</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.Version}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Versions, when a catalog entry is exchanged as a file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Versions</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getModel_Versions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Version> getVersions();

} // Model
