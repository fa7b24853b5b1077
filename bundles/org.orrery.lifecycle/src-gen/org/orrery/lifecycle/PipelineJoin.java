package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pipeline Join</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Joins several inputs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.PipelineJoin#getKeys <em>Keys</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getPipelineJoin()
 * @model
 * @generated
 */
public interface PipelineJoin extends PipelineNode {
	/**
	 * Returns the value of the '<em><b>Keys</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Columns that are joined on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Keys</em>' attribute list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getPipelineJoin_Keys()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getKeys();

} // PipelineJoin
