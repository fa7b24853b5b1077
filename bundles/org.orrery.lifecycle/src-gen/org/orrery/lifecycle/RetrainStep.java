package org.orrery.lifecycle;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Retrain Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Makes a challenger from new data with the recorded recipe.
 * <!-- end-model-doc -->
 *
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getRetrainStep()
 * @model
 * @generated
 */
public interface RetrainStep extends TrainStep {
} // RetrainStep
