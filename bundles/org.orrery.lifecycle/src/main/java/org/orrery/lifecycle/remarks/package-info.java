/** What people remark about elements of a drawing, kept in a file beside it. */
package org.orrery.lifecycle.remarks;
