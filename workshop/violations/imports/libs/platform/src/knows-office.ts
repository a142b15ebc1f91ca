import '../../../services/office/src/office.module.js'; // refused: libs-do-not-know-services
