package org.orrery.lifecycle;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Lifecycle</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A drawing: the life cycle of one family of models.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.orrery.lifecycle.Lifecycle#getVersion <em>Version</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Lifecycle#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Lifecycle#getModel <em>Model</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Lifecycle#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Lifecycle#getEnvironments <em>Environments</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Lifecycle#getDatasets <em>Datasets</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Lifecycle#getMetrics <em>Metrics</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Lifecycle#getPolicies <em>Policies</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Lifecycle#getStages <em>Stages</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Lifecycle#getTransitions <em>Transitions</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Lifecycle#getPipelines <em>Pipelines</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Lifecycle#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.orrery.lifecycle.Lifecycle#getLayout <em>Layout</em>}</li>
 * </ul>
 *
 * @see org.orrery.lifecycle.LifecyclePackage#getLifecycle()
 * @model
 * @generated
 */
public interface Lifecycle extends Element {
	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the drawing, for example 1.2.0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.orrery.lifecycle.LifecyclePackage#getLifecycle_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Lifecycle#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.Parameter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Typed parameters that make the drawing a family.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameters</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getLifecycle_Parameters()
	 * @model containment="true"
	 * @generated
	 */
	EList<Parameter> getParameters();

	/**
	 * Returns the value of the '<em><b>Model</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The model, or kind of model, that this life cycle governs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Model</em>' containment reference.
	 * @see #setModel(Model)
	 * @see org.orrery.lifecycle.LifecyclePackage#getLifecycle_Model()
	 * @model containment="true"
	 * @generated
	 */
	Model getModel();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Lifecycle#getModel <em>Model</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' containment reference.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(Model value);

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Roles that are responsible for steps.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getLifecycle_Roles()
	 * @model containment="true"
	 * @generated
	 */
	EList<Role> getRoles();

	/**
	 * Returns the value of the '<em><b>Environments</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.Environment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Places where models run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Environments</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getLifecycle_Environments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Environment> getEnvironments();

	/**
	 * Returns the value of the '<em><b>Datasets</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.Dataset}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data that steps read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Datasets</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getLifecycle_Datasets()
	 * @model containment="true"
	 * @generated
	 */
	EList<Dataset> getDatasets();

	/**
	 * Returns the value of the '<em><b>Metrics</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.Metric}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Metrics and KPIs that tests, monitors and experiments use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metrics</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getLifecycle_Metrics()
	 * @model containment="true"
	 * @generated
	 */
	EList<Metric> getMetrics();

	/**
	 * Returns the value of the '<em><b>Policies</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.PolicyRef}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Policy packs that are in force for this drawing beside those whose scope includes it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Policies</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getLifecycle_Policies()
	 * @model containment="true"
	 * @generated
	 */
	EList<PolicyRef> getPolicies();

	/**
	 * Returns the value of the '<em><b>Stages</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.Stage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stages in their order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stages</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getLifecycle_Stages()
	 * @model containment="true"
	 * @generated
	 */
	EList<Stage> getStages();

	/**
	 * Returns the value of the '<em><b>Transitions</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.Transition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Flow between nodes, within and across stages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transitions</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getLifecycle_Transitions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Transition> getTransitions();

	/**
	 * Returns the value of the '<em><b>Pipelines</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.Pipeline}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pipelines of several models that are deployed as one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pipelines</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getLifecycle_Pipelines()
	 * @model containment="true"
	 * @generated
	 */
	EList<Pipeline> getPipelines();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.orrery.lifecycle.Note}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free notes on the drawing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' containment reference list.
	 * @see org.orrery.lifecycle.LifecyclePackage#getLifecycle_Notes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Note> getNotes();

	/**
	 * Returns the value of the '<em><b>Layout</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Positions and sizes, apart from meaning.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layout</em>' containment reference.
	 * @see #setLayout(Layout)
	 * @see org.orrery.lifecycle.LifecyclePackage#getLifecycle_Layout()
	 * @model containment="true"
	 * @generated
	 */
	Layout getLayout();

	/**
	 * Sets the value of the '{@link org.orrery.lifecycle.Lifecycle#getLayout <em>Layout</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layout</em>' containment reference.
	 * @see #getLayout()
	 * @generated
	 */
	void setLayout(Layout value);

} // Lifecycle
