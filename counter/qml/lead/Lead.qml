pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall
import Lobbycall.Counter
import Lobbycall.Staff
import ".."
import "../staff"

// The lead's page: today's queues, the picture of the day, devices, history.
Window {
    id: root

    required property LeadViewModel lead
    required property HelpViewModel help
    readonly property var view: root.lead.view

    function day(): string {
        return root.view.day === "" ? "" : Qt.locale(root.view.language).toString(new Date(root.view.day + "T12:00:00"), qsTrId("lead-day-format"));
    }

    title: qsTrId("lead-window").replace("{office}", root.view.office)
    color: Theme.ground
    minimumWidth: Theme.mm(235)
    minimumHeight: Theme.mm(150)

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.mm(3.5)
        spacing: Theme.mm(2.4)

        StaffHeader {
            title: qsTrId("lead-title")
            office: root.day() + " · " + root.view.office
            clock: root.view.clock
            online: root.view.online
            Layout.fillWidth: true

            Row {
                spacing: Theme.mm(1.6)
                Accessible.role: Accessible.PageTabList
                Accessible.name: qsTrId("lead-tabs")

                Repeater {
                    model: ["today", "course", "devices", "history"]

                    Chip {
                        required property string modelData
                        required property int index

                        objectName: "tab-" + modelData
                        text: name + "  F" + (index + 2)
                        name: qsTrId("lead-tab-" + modelData) + (modelData === "devices" && root.view.wrong > 0 ? " (" + root.view.wrong + ")" : "")
                        tone: modelData === "devices" && root.view.wrong > 0 ? "warn" : "accent"
                        checked: root.view.tab === modelData
                        one: true
                        plain: true
                        onPressed: root.lead.choose_tab(modelData)
                    }
                }
            }
        }
        HelpCalls {
            help: root.help
            Layout.fillWidth: true
        }
        Loader {
            active: root.view.tab === "today"
            visible: active
            Layout.fillWidth: true
            Layout.fillHeight: true
            sourceComponent: Today {
                lead: root.lead
            }
        }
        Loader {
            active: root.view.tab === "course"
            visible: active
            Layout.fillWidth: true
            Layout.fillHeight: true
            sourceComponent: Course {
                lead: root.lead
            }
        }
        Loader {
            active: root.view.tab === "devices"
            visible: active
            Layout.fillWidth: true
            Layout.fillHeight: true
            sourceComponent: Devices {
                lead: root.lead
            }
        }
        Loader {
            active: root.view.tab === "history"
            visible: active
            Layout.fillWidth: true
            Layout.fillHeight: true
            sourceComponent: History {
                lead: root.lead
            }
        }
        StaffStatus {
            view: root.view
            help: root.help.notice
            Layout.fillWidth: true
        }
    }

    Instantiator {
        model: ["today", "course", "devices", "history"]

        Shortcut {
            required property string modelData
            required property int index

            sequence: "F" + (index + 2)
            onActivated: root.lead.choose_tab(modelData)
        }
    }
    Shortcut {
        sequence: "Esc"
        onActivated: root.lead.leave()
    }
    Shortcut {
        sequence: root.help.answer_key
        autoRepeat: false
        onActivated: root.help.answer("")
    }
    Connections {
        function onCalled(): void {
            root.alert(0);
        }

        target: root.help
    }
}
