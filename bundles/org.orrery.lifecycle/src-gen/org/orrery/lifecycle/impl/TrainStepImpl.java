package org.orrery.lifecycle.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.TrainStep;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Train Step</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.impl.TrainStepImpl#getAlgorithm <em>Algorithm</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.TrainStepImpl#getDataset <em>Dataset</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.TrainStepImpl#getTestShare <em>Test Share</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.TrainStepImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.TrainStepImpl#getCodeRepository <em>Code Repository</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.TrainStepImpl#getCodeCommit <em>Code Commit</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TrainStepImpl extends AutomaticStepImpl implements TrainStep {
	/**
	 * The default value of the '{@link #getAlgorithm() <em>Algorithm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlgorithm()
	 * @generated
	 * @ordered
	 */
	protected static final String ALGORITHM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAlgorithm() <em>Algorithm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlgorithm()
	 * @generated
	 * @ordered
	 */
	protected String algorithm = ALGORITHM_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDataset() <em>Dataset</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataset()
	 * @generated
	 * @ordered
	 */
	protected Dataset dataset;

	/**
	 * The default value of the '{@link #getTestShare() <em>Test Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTestShare()
	 * @generated
	 * @ordered
	 */
	protected static final double TEST_SHARE_EDEFAULT = 0.3;

	/**
	 * The cached value of the '{@link #getTestShare() <em>Test Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTestShare()
	 * @generated
	 * @ordered
	 */
	protected double testShare = TEST_SHARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final int SEED_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected int seed = SEED_EDEFAULT;

	/**
	 * The default value of the '{@link #getCodeRepository() <em>Code Repository</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodeRepository()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_REPOSITORY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCodeRepository() <em>Code Repository</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodeRepository()
	 * @generated
	 * @ordered
	 */
	protected String codeRepository = CODE_REPOSITORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCodeCommit() <em>Code Commit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodeCommit()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_COMMIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCodeCommit() <em>Code Commit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodeCommit()
	 * @generated
	 * @ordered
	 */
	protected String codeCommit = CODE_COMMIT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TrainStepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LifecyclePackage.eINSTANCE.getTrainStep();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAlgorithm() {
		return algorithm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAlgorithm(String newAlgorithm) {
		String oldAlgorithm = algorithm;
		algorithm = newAlgorithm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.TRAIN_STEP__ALGORITHM, oldAlgorithm, algorithm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dataset getDataset() {
		return dataset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDataset(Dataset newDataset) {
		Dataset oldDataset = dataset;
		dataset = newDataset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.TRAIN_STEP__DATASET, oldDataset, dataset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTestShare() {
		return testShare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTestShare(double newTestShare) {
		double oldTestShare = testShare;
		testShare = newTestShare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.TRAIN_STEP__TEST_SHARE, oldTestShare, testShare));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSeed() {
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(int newSeed) {
		int oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.TRAIN_STEP__SEED, oldSeed, seed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCodeRepository() {
		return codeRepository;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCodeRepository(String newCodeRepository) {
		String oldCodeRepository = codeRepository;
		codeRepository = newCodeRepository;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.TRAIN_STEP__CODE_REPOSITORY, oldCodeRepository, codeRepository));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCodeCommit() {
		return codeCommit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCodeCommit(String newCodeCommit) {
		String oldCodeCommit = codeCommit;
		codeCommit = newCodeCommit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.TRAIN_STEP__CODE_COMMIT, oldCodeCommit, codeCommit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LifecyclePackage.TRAIN_STEP__ALGORITHM:
				return getAlgorithm();
			case LifecyclePackage.TRAIN_STEP__DATASET:
				return getDataset();
			case LifecyclePackage.TRAIN_STEP__TEST_SHARE:
				return getTestShare();
			case LifecyclePackage.TRAIN_STEP__SEED:
				return getSeed();
			case LifecyclePackage.TRAIN_STEP__CODE_REPOSITORY:
				return getCodeRepository();
			case LifecyclePackage.TRAIN_STEP__CODE_COMMIT:
				return getCodeCommit();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case LifecyclePackage.TRAIN_STEP__ALGORITHM:
				setAlgorithm((String)newValue);
				return;
			case LifecyclePackage.TRAIN_STEP__DATASET:
				setDataset((Dataset)newValue);
				return;
			case LifecyclePackage.TRAIN_STEP__TEST_SHARE:
				setTestShare((Double)newValue);
				return;
			case LifecyclePackage.TRAIN_STEP__SEED:
				setSeed((Integer)newValue);
				return;
			case LifecyclePackage.TRAIN_STEP__CODE_REPOSITORY:
				setCodeRepository((String)newValue);
				return;
			case LifecyclePackage.TRAIN_STEP__CODE_COMMIT:
				setCodeCommit((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case LifecyclePackage.TRAIN_STEP__ALGORITHM:
				setAlgorithm(ALGORITHM_EDEFAULT);
				return;
			case LifecyclePackage.TRAIN_STEP__DATASET:
				setDataset((Dataset)null);
				return;
			case LifecyclePackage.TRAIN_STEP__TEST_SHARE:
				setTestShare(TEST_SHARE_EDEFAULT);
				return;
			case LifecyclePackage.TRAIN_STEP__SEED:
				setSeed(SEED_EDEFAULT);
				return;
			case LifecyclePackage.TRAIN_STEP__CODE_REPOSITORY:
				setCodeRepository(CODE_REPOSITORY_EDEFAULT);
				return;
			case LifecyclePackage.TRAIN_STEP__CODE_COMMIT:
				setCodeCommit(CODE_COMMIT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case LifecyclePackage.TRAIN_STEP__ALGORITHM:
				return ALGORITHM_EDEFAULT == null ? algorithm != null : !ALGORITHM_EDEFAULT.equals(algorithm);
			case LifecyclePackage.TRAIN_STEP__DATASET:
				return dataset != null;
			case LifecyclePackage.TRAIN_STEP__TEST_SHARE:
				return testShare != TEST_SHARE_EDEFAULT;
			case LifecyclePackage.TRAIN_STEP__SEED:
				return seed != SEED_EDEFAULT;
			case LifecyclePackage.TRAIN_STEP__CODE_REPOSITORY:
				return CODE_REPOSITORY_EDEFAULT == null ? codeRepository != null : !CODE_REPOSITORY_EDEFAULT.equals(codeRepository);
			case LifecyclePackage.TRAIN_STEP__CODE_COMMIT:
				return CODE_COMMIT_EDEFAULT == null ? codeCommit != null : !CODE_COMMIT_EDEFAULT.equals(codeCommit);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (algorithm: ");
		result.append(algorithm);
		result.append(", testShare: ");
		result.append(testShare);
		result.append(", seed: ");
		result.append(seed);
		result.append(", codeRepository: ");
		result.append(codeRepository);
		result.append(", codeCommit: ");
		result.append(codeCommit);
		result.append(')');
		return result.toString();
	}

} //TrainStepImpl
