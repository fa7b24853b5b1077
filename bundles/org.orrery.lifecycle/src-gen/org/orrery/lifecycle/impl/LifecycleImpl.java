package org.orrery.lifecycle.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.Environment;
import org.orrery.lifecycle.Layout;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.Model;
import org.orrery.lifecycle.Note;
import org.orrery.lifecycle.Parameter;
import org.orrery.lifecycle.Pipeline;
import org.orrery.lifecycle.PolicyRef;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Transition;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Lifecycle</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.impl.LifecycleImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.LifecycleImpl#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.LifecycleImpl#getModel <em>Model</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.LifecycleImpl#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.LifecycleImpl#getEnvironments <em>Environments</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.LifecycleImpl#getDatasets <em>Datasets</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.LifecycleImpl#getMetrics <em>Metrics</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.LifecycleImpl#getPolicies <em>Policies</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.LifecycleImpl#getStages <em>Stages</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.LifecycleImpl#getTransitions <em>Transitions</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.LifecycleImpl#getPipelines <em>Pipelines</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.LifecycleImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.orrery.lifecycle.impl.LifecycleImpl#getLayout <em>Layout</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LifecycleImpl extends ElementImpl implements Lifecycle {
	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParameters() <em>Parameters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParameters()
	 * @generated
	 * @ordered
	 */
	protected EList<Parameter> parameters;

	/**
	 * The cached value of the '{@link #getModel() <em>Model</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModel()
	 * @generated
	 * @ordered
	 */
	protected Model model;

	/**
	 * The cached value of the '{@link #getRoles() <em>Roles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoles()
	 * @generated
	 * @ordered
	 */
	protected EList<Role> roles;

	/**
	 * The cached value of the '{@link #getEnvironments() <em>Environments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnvironments()
	 * @generated
	 * @ordered
	 */
	protected EList<Environment> environments;

	/**
	 * The cached value of the '{@link #getDatasets() <em>Datasets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDatasets()
	 * @generated
	 * @ordered
	 */
	protected EList<Dataset> datasets;

	/**
	 * The cached value of the '{@link #getMetrics() <em>Metrics</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetrics()
	 * @generated
	 * @ordered
	 */
	protected EList<Metric> metrics;

	/**
	 * The cached value of the '{@link #getPolicies() <em>Policies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicies()
	 * @generated
	 * @ordered
	 */
	protected EList<PolicyRef> policies;

	/**
	 * The cached value of the '{@link #getStages() <em>Stages</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStages()
	 * @generated
	 * @ordered
	 */
	protected EList<Stage> stages;

	/**
	 * The cached value of the '{@link #getTransitions() <em>Transitions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransitions()
	 * @generated
	 * @ordered
	 */
	protected EList<Transition> transitions;

	/**
	 * The cached value of the '{@link #getPipelines() <em>Pipelines</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPipelines()
	 * @generated
	 * @ordered
	 */
	protected EList<Pipeline> pipelines;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<Note> notes;

	/**
	 * The cached value of the '{@link #getLayout() <em>Layout</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayout()
	 * @generated
	 * @ordered
	 */
	protected Layout layout;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LifecycleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LifecyclePackage.eINSTANCE.getLifecycle();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.LIFECYCLE__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Parameter> getParameters() {
		if (parameters == null) {
			parameters = new EObjectContainmentEList<Parameter>(Parameter.class, this, LifecyclePackage.LIFECYCLE__PARAMETERS);
		}
		return parameters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Model getModel() {
		return model;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetModel(Model newModel, NotificationChain msgs) {
		Model oldModel = model;
		model = newModel;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, LifecyclePackage.LIFECYCLE__MODEL, oldModel, newModel);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModel(Model newModel) {
		if (newModel != model) {
			NotificationChain msgs = null;
			if (model != null)
				msgs = ((InternalEObject)model).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - LifecyclePackage.LIFECYCLE__MODEL, null, msgs);
			if (newModel != null)
				msgs = ((InternalEObject)newModel).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - LifecyclePackage.LIFECYCLE__MODEL, null, msgs);
			msgs = basicSetModel(newModel, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.LIFECYCLE__MODEL, newModel, newModel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Role> getRoles() {
		if (roles == null) {
			roles = new EObjectContainmentEList<Role>(Role.class, this, LifecyclePackage.LIFECYCLE__ROLES);
		}
		return roles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Environment> getEnvironments() {
		if (environments == null) {
			environments = new EObjectContainmentEList<Environment>(Environment.class, this, LifecyclePackage.LIFECYCLE__ENVIRONMENTS);
		}
		return environments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Dataset> getDatasets() {
		if (datasets == null) {
			datasets = new EObjectContainmentEList<Dataset>(Dataset.class, this, LifecyclePackage.LIFECYCLE__DATASETS);
		}
		return datasets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Metric> getMetrics() {
		if (metrics == null) {
			metrics = new EObjectContainmentEList<Metric>(Metric.class, this, LifecyclePackage.LIFECYCLE__METRICS);
		}
		return metrics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PolicyRef> getPolicies() {
		if (policies == null) {
			policies = new EObjectContainmentEList<PolicyRef>(PolicyRef.class, this, LifecyclePackage.LIFECYCLE__POLICIES);
		}
		return policies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Stage> getStages() {
		if (stages == null) {
			stages = new EObjectContainmentEList<Stage>(Stage.class, this, LifecyclePackage.LIFECYCLE__STAGES);
		}
		return stages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Transition> getTransitions() {
		if (transitions == null) {
			transitions = new EObjectContainmentEList<Transition>(Transition.class, this, LifecyclePackage.LIFECYCLE__TRANSITIONS);
		}
		return transitions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Pipeline> getPipelines() {
		if (pipelines == null) {
			pipelines = new EObjectContainmentEList<Pipeline>(Pipeline.class, this, LifecyclePackage.LIFECYCLE__PIPELINES);
		}
		return pipelines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Note> getNotes() {
		if (notes == null) {
			notes = new EObjectContainmentEList<Note>(Note.class, this, LifecyclePackage.LIFECYCLE__NOTES);
		}
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Layout getLayout() {
		return layout;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLayout(Layout newLayout, NotificationChain msgs) {
		Layout oldLayout = layout;
		layout = newLayout;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, LifecyclePackage.LIFECYCLE__LAYOUT, oldLayout, newLayout);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLayout(Layout newLayout) {
		if (newLayout != layout) {
			NotificationChain msgs = null;
			if (layout != null)
				msgs = ((InternalEObject)layout).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - LifecyclePackage.LIFECYCLE__LAYOUT, null, msgs);
			if (newLayout != null)
				msgs = ((InternalEObject)newLayout).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - LifecyclePackage.LIFECYCLE__LAYOUT, null, msgs);
			msgs = basicSetLayout(newLayout, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LifecyclePackage.LIFECYCLE__LAYOUT, newLayout, newLayout));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case LifecyclePackage.LIFECYCLE__PARAMETERS:
				return ((InternalEList<?>)getParameters()).basicRemove(otherEnd, msgs);
			case LifecyclePackage.LIFECYCLE__MODEL:
				return basicSetModel(null, msgs);
			case LifecyclePackage.LIFECYCLE__ROLES:
				return ((InternalEList<?>)getRoles()).basicRemove(otherEnd, msgs);
			case LifecyclePackage.LIFECYCLE__ENVIRONMENTS:
				return ((InternalEList<?>)getEnvironments()).basicRemove(otherEnd, msgs);
			case LifecyclePackage.LIFECYCLE__DATASETS:
				return ((InternalEList<?>)getDatasets()).basicRemove(otherEnd, msgs);
			case LifecyclePackage.LIFECYCLE__METRICS:
				return ((InternalEList<?>)getMetrics()).basicRemove(otherEnd, msgs);
			case LifecyclePackage.LIFECYCLE__POLICIES:
				return ((InternalEList<?>)getPolicies()).basicRemove(otherEnd, msgs);
			case LifecyclePackage.LIFECYCLE__STAGES:
				return ((InternalEList<?>)getStages()).basicRemove(otherEnd, msgs);
			case LifecyclePackage.LIFECYCLE__TRANSITIONS:
				return ((InternalEList<?>)getTransitions()).basicRemove(otherEnd, msgs);
			case LifecyclePackage.LIFECYCLE__PIPELINES:
				return ((InternalEList<?>)getPipelines()).basicRemove(otherEnd, msgs);
			case LifecyclePackage.LIFECYCLE__NOTES:
				return ((InternalEList<?>)getNotes()).basicRemove(otherEnd, msgs);
			case LifecyclePackage.LIFECYCLE__LAYOUT:
				return basicSetLayout(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LifecyclePackage.LIFECYCLE__VERSION:
				return getVersion();
			case LifecyclePackage.LIFECYCLE__PARAMETERS:
				return getParameters();
			case LifecyclePackage.LIFECYCLE__MODEL:
				return getModel();
			case LifecyclePackage.LIFECYCLE__ROLES:
				return getRoles();
			case LifecyclePackage.LIFECYCLE__ENVIRONMENTS:
				return getEnvironments();
			case LifecyclePackage.LIFECYCLE__DATASETS:
				return getDatasets();
			case LifecyclePackage.LIFECYCLE__METRICS:
				return getMetrics();
			case LifecyclePackage.LIFECYCLE__POLICIES:
				return getPolicies();
			case LifecyclePackage.LIFECYCLE__STAGES:
				return getStages();
			case LifecyclePackage.LIFECYCLE__TRANSITIONS:
				return getTransitions();
			case LifecyclePackage.LIFECYCLE__PIPELINES:
				return getPipelines();
			case LifecyclePackage.LIFECYCLE__NOTES:
				return getNotes();
			case LifecyclePackage.LIFECYCLE__LAYOUT:
				return getLayout();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case LifecyclePackage.LIFECYCLE__VERSION:
				setVersion((String)newValue);
				return;
			case LifecyclePackage.LIFECYCLE__PARAMETERS:
				getParameters().clear();
				getParameters().addAll((Collection<? extends Parameter>)newValue);
				return;
			case LifecyclePackage.LIFECYCLE__MODEL:
				setModel((Model)newValue);
				return;
			case LifecyclePackage.LIFECYCLE__ROLES:
				getRoles().clear();
				getRoles().addAll((Collection<? extends Role>)newValue);
				return;
			case LifecyclePackage.LIFECYCLE__ENVIRONMENTS:
				getEnvironments().clear();
				getEnvironments().addAll((Collection<? extends Environment>)newValue);
				return;
			case LifecyclePackage.LIFECYCLE__DATASETS:
				getDatasets().clear();
				getDatasets().addAll((Collection<? extends Dataset>)newValue);
				return;
			case LifecyclePackage.LIFECYCLE__METRICS:
				getMetrics().clear();
				getMetrics().addAll((Collection<? extends Metric>)newValue);
				return;
			case LifecyclePackage.LIFECYCLE__POLICIES:
				getPolicies().clear();
				getPolicies().addAll((Collection<? extends PolicyRef>)newValue);
				return;
			case LifecyclePackage.LIFECYCLE__STAGES:
				getStages().clear();
				getStages().addAll((Collection<? extends Stage>)newValue);
				return;
			case LifecyclePackage.LIFECYCLE__TRANSITIONS:
				getTransitions().clear();
				getTransitions().addAll((Collection<? extends Transition>)newValue);
				return;
			case LifecyclePackage.LIFECYCLE__PIPELINES:
				getPipelines().clear();
				getPipelines().addAll((Collection<? extends Pipeline>)newValue);
				return;
			case LifecyclePackage.LIFECYCLE__NOTES:
				getNotes().clear();
				getNotes().addAll((Collection<? extends Note>)newValue);
				return;
			case LifecyclePackage.LIFECYCLE__LAYOUT:
				setLayout((Layout)newValue);
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
			case LifecyclePackage.LIFECYCLE__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case LifecyclePackage.LIFECYCLE__PARAMETERS:
				getParameters().clear();
				return;
			case LifecyclePackage.LIFECYCLE__MODEL:
				setModel((Model)null);
				return;
			case LifecyclePackage.LIFECYCLE__ROLES:
				getRoles().clear();
				return;
			case LifecyclePackage.LIFECYCLE__ENVIRONMENTS:
				getEnvironments().clear();
				return;
			case LifecyclePackage.LIFECYCLE__DATASETS:
				getDatasets().clear();
				return;
			case LifecyclePackage.LIFECYCLE__METRICS:
				getMetrics().clear();
				return;
			case LifecyclePackage.LIFECYCLE__POLICIES:
				getPolicies().clear();
				return;
			case LifecyclePackage.LIFECYCLE__STAGES:
				getStages().clear();
				return;
			case LifecyclePackage.LIFECYCLE__TRANSITIONS:
				getTransitions().clear();
				return;
			case LifecyclePackage.LIFECYCLE__PIPELINES:
				getPipelines().clear();
				return;
			case LifecyclePackage.LIFECYCLE__NOTES:
				getNotes().clear();
				return;
			case LifecyclePackage.LIFECYCLE__LAYOUT:
				setLayout((Layout)null);
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
			case LifecyclePackage.LIFECYCLE__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case LifecyclePackage.LIFECYCLE__PARAMETERS:
				return parameters != null && !parameters.isEmpty();
			case LifecyclePackage.LIFECYCLE__MODEL:
				return model != null;
			case LifecyclePackage.LIFECYCLE__ROLES:
				return roles != null && !roles.isEmpty();
			case LifecyclePackage.LIFECYCLE__ENVIRONMENTS:
				return environments != null && !environments.isEmpty();
			case LifecyclePackage.LIFECYCLE__DATASETS:
				return datasets != null && !datasets.isEmpty();
			case LifecyclePackage.LIFECYCLE__METRICS:
				return metrics != null && !metrics.isEmpty();
			case LifecyclePackage.LIFECYCLE__POLICIES:
				return policies != null && !policies.isEmpty();
			case LifecyclePackage.LIFECYCLE__STAGES:
				return stages != null && !stages.isEmpty();
			case LifecyclePackage.LIFECYCLE__TRANSITIONS:
				return transitions != null && !transitions.isEmpty();
			case LifecyclePackage.LIFECYCLE__PIPELINES:
				return pipelines != null && !pipelines.isEmpty();
			case LifecyclePackage.LIFECYCLE__NOTES:
				return notes != null && !notes.isEmpty();
			case LifecyclePackage.LIFECYCLE__LAYOUT:
				return layout != null;
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
		result.append(" (version: ");
		result.append(version);
		result.append(')');
		return result.toString();
	}

} //LifecycleImpl
