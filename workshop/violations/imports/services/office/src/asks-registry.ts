import '../../registry/src/registry.module.js'; // refused: services-are-islands
