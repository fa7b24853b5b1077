package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Anything that has an identity on a drawing: it can carry documentation, links to policy clauses and exemptions.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.Element#getId <em>Id</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Element#getName <em>Name</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Element#getDocumentation <em>Documentation</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Element#getClauses <em>Clauses</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Element#getExemptions <em>Exemptions</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getElement()
 * @model abstract="true"
 * @generated
 */
public interface Element extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable readable identity, unique in the file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getElement_Id()
	 * @model id="true" dataType="org.orrery.lifecycle.Identifier" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Element#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name shown to people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getElement_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Element#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Documentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a reader should know about this element, in plain text or Markdown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documentation</em>' attribute.
	 * @see #setDocumentation(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getElement_Documentation()
	 * @model
	 * @generated
	 */
	String getDocumentation();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Element#getDocumentation <em>Documentation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Documentation</em>' attribute.
	 * @see #getDocumentation()
	 * @generated
	 */
	void setDocumentation(String value);

	/**
	 * Returns the value of the '<em><b>Clauses</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.PolicyLink}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Policy clauses that this element answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clauses</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getElement_Clauses()
	 * @model containment="true"
	 * @generated
	 */
	EList<PolicyLink> getClauses();

	/**
	 * Returns the value of the '<em><b>Exemptions</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.Exemption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Written exceptions from rules for this element.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exemptions</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getElement_Exemptions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Exemption> getExemptions();

} // Element
