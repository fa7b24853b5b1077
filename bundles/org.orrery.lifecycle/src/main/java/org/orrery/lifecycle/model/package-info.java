/** Ways through a drawing that every module needs. */
package org.orrery.lifecycle.model;
