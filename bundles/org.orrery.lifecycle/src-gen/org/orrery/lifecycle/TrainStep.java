package org.orrery.lifecycle;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Train Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Makes a new version from data.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.TrainStep#getAlgorithm <em>Algorithm</em>}</li>
 *   <li>{@link org.orrery.lifecycle.TrainStep#getDataset <em>Dataset</em>}</li>
 *   <li>{@link org.orrery.lifecycle.TrainStep#getTestShare <em>Test Share</em>}</li>
 *   <li>{@link org.orrery.lifecycle.TrainStep#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.orrery.lifecycle.TrainStep#getCodeRepository <em>Code Repository</em>}</li>
 *   <li>{@link org.orrery.lifecycle.TrainStep#getCodeCommit <em>Code Commit</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getTrainStep()
 * @model annotation="https://orrery.org/lifecycle/results version='integer: Number of the version that was made.' algorithm='text: Algorithm.' productionRows='integer: Rows of production data that were added.' trainingRows?='integer: Rows that were learned from.' testRows?='integer: Rows that were held back.' trainingAuc?='number: AUC of the training data.' testAuc?='number: AUC of the data that were held back.' note?='text: What to know about the data.'"
 * @generated
 */
public interface TrainStep extends AutomaticStep {
	/**
	 * Returns the value of the '<em><b>Algorithm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Algorithm, for example logistic-regression or gradient-boosting.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Algorithm</em>' attribute.
	 * @see #setAlgorithm(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getTrainStep_Algorithm()
	 * @model
	 * @generated
	 */
	String getAlgorithm();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.TrainStep#getAlgorithm <em>Algorithm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Algorithm</em>' attribute.
	 * @see #getAlgorithm()
	 * @generated
	 */
	void setAlgorithm(String value);

	/**
	 * Returns the value of the '<em><b>Dataset</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data to train on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dataset</em>' reference.
	 * @see #setDataset(Dataset)
	 * @see org.orrery.lifecycle.LifecyclePackage#getTrainStep_Dataset()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Dataset getDataset();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.TrainStep#getDataset <em>Dataset</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dataset</em>' reference.
	 * @see #getDataset()
	 * @generated
	 */
	void setDataset(Dataset value);

	/**
	 * Returns the value of the '<em><b>Test Share</b></em>' attribute.
	 * The default value is <code>"0.3"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of rows held back for tests, between 0 and 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Test Share</em>' attribute.
	 * @see #setTestShare(double)
	 * @see org.orrery.lifecycle.LifecyclePackage#getTrainStep_TestShare()
	 * @model default="0.3"
	 *        annotation="https://orrery.org/lifecycle/limits above='0' below='1'"
	 * @generated
	 */
	double getTestShare();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.TrainStep#getTestShare <em>Test Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Test Share</em>' attribute.
	 * @see #getTestShare()
	 * @generated
	 */
	void setTestShare(double value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seed of the split and of the algorithm.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(int)
	 * @see org.orrery.lifecycle.LifecyclePackage#getTrainStep_Seed()
	 * @model default="1"
	 * @generated
	 */
	int getSeed();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.TrainStep#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(int value);

	/**
	 * Returns the value of the '<em><b>Code Repository</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the training code is kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code Repository</em>' attribute.
	 * @see #setCodeRepository(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getTrainStep_CodeRepository()
	 * @model
	 * @generated
	 */
	String getCodeRepository();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.TrainStep#getCodeRepository <em>Code Repository</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code Repository</em>' attribute.
	 * @see #getCodeRepository()
	 * @generated
	 */
	void setCodeRepository(String value);

	/**
	 * Returns the value of the '<em><b>Code Commit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Commit of the training code.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code Commit</em>' attribute.
	 * @see #setCodeCommit(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getTrainStep_CodeCommit()
	 * @model
	 * @generated
	 */
	String getCodeCommit();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.TrainStep#getCodeCommit <em>Code Commit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code Commit</em>' attribute.
	 * @see #getCodeCommit()
	 * @generated
	 */
	void setCodeCommit(String value);

} // TrainStep
