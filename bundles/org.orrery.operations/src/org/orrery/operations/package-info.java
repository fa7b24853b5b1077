/** Portfolio, runs, model health and alerts. */
package org.orrery.operations;
