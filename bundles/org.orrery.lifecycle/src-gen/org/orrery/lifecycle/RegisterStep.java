package org.orrery.lifecycle;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Register Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Enters the model in the catalog.
 * <!-- end-model-doc -->
 *
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getRegisterStep()
 * @model annotation="https://orrery.org/lifecycle/results model='text: Name of the model.' riskTier='integer: Its risk tier.'"
 * @generated
 */
public interface RegisterStep extends AutomaticStep {
} // RegisterStep
