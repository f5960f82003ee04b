package org.xinfang.local.runner.kafka;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;

/** Brings a broker to what is planned: logins, topics, rights. Said twice, the second time changes nothing. */
public record BrokerSetup(Admin admin) {

    private static final int ITERATIONS = 4096;

    public void logins(Map<String, String> passwords) throws ExecutionException, InterruptedException {
        var info = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, ITERATIONS);
        List<UserScramCredentialAlteration> alterations = passwords.entrySet().stream()
                .<UserScramCredentialAlteration>map(
                        login -> new UserScramCredentialUpsertion(login.getKey(), info, login.getValue()))
                .toList();
        admin.alterUserScramCredentials(alterations).all().get();
    }

    public void topics(TopicPlan plan) throws ExecutionException, InterruptedException {
        var present = admin.listTopics().names().get();
        var missing = plan.topics().stream()
                .filter(topic -> !present.contains(topic.name()))
                .toList();
        admin.createTopics(missing).all().get();
    }

    /** What a login of ours may do beyond the plan is taken from it, so that the plan is the whole truth. */
    public void rights(Rights plan) throws ExecutionException, InterruptedException {
        var wanted = plan.bindings();
        var ours = wanted.stream().map(right -> right.entry().principal()).collect(Collectors.toSet());
        var present = admin.describeAcls(AclBindingFilter.ANY).values().get();
        admin.deleteAcls(present.stream()
                        .filter(right -> ours.contains(right.entry().principal()))
                        .filter(Predicate.not(wanted::contains))
                        .map(AclBinding::toFilter)
                        .toList())
                .all()
                .get();
        admin.createAcls(wanted.stream()
                        .filter(right -> !present.contains(right))
                        .toList())
                .all()
                .get();
    }
}
