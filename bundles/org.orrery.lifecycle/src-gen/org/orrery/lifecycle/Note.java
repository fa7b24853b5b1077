package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Note</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A free note on the drawing.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.Note#getText <em>Text</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Note#getAbout <em>About</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getNote()
 * @model
 * @generated
 */
public interface Note extends Element {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text of the note.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getNote_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Note#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>About</b></em>' reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Elements that the note is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About</em>' reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getNote_About()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Element> getAbout();

} // Note
