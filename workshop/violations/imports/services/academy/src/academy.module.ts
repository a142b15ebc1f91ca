import '../../office/src/office.module.js';
import '../../registry/src/registry.module.js';
