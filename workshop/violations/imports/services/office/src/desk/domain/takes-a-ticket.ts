import '../../queue/domain/ticket.js'; // refused: aggregates-do-not-reach-into-each-other
