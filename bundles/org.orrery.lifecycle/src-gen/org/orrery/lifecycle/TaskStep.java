package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Task Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A form that somebody fills in.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.TaskStep#getFields <em>Fields</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getTaskStep()
 * @model annotation="https://orrery.org/lifecycle/results {fields}='{} {}: The answer to a field, by its id.'"
 * @generated
 */
public interface TaskStep extends HumanStep {
	/**
	 * Returns the value of the '<em><b>Fields</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.FormField}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fields of the form.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fields</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getTaskStep_Fields()
	 * @model containment="true"
	 * @generated
	 */
	EList<FormField> getFields();

} // TaskStep
